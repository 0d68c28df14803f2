namespace FeedbackLog.Checking.Apology;

/// <summary>What a phrase does in an apology; the names of the parts of <c>Phrases/*.txt</c>, without hyphens.</summary>
internal enum PhraseKind
{
    /// <summary>Says sorry in person.</summary>
    Sorry,

    /// <summary>Pities what happened without apologising.</summary>
    Soft,

    /// <summary>Regret that nobody feels: "is regretted".</summary>
    Regretted,

    /// <summary>Shares a feeling and admits nothing.</summary>
    Empathy,

    /// <summary>Opens a condition.</summary>
    Condition,

    /// <summary>Leaves open whether anything happened.</summary>
    Vague,

    /// <summary>Makes a condition an offer: "if you have questions".</summary>
    Invitation,

    /// <summary>Comes before an offer or an indirect question: "tell us if".</summary>
    Ask,

    /// <summary>Nobody in particular.</summary>
    Anyone,

    /// <summary>How it seemed to the other.</summary>
    Felt,

    /// <summary>Measures by hopes and impressions; under a condition it says nothing of a feeling.</summary>
    Measure,

    /// <summary>Speaks to the reader.</summary>
    Reader,

    /// <summary>Names the organisation itself.</summary>
    Own,

    /// <summary>One's own deed, unless it is neutral or supposed.</summary>
    Act,

    /// <summary>Looks like an act and is a state, a wish, a refusal or handling.</summary>
    Neutral,

    /// <summary>A deed although its beginning looks neutral: "we have lost".</summary>
    Deed,

    /// <summary>Looks like such a deed and is handling: "we have noted".</summary>
    NeutralDeed,

    /// <summary>A deed that is only supposed: "if we failed".</summary>
    Supposed,

    /// <summary>Says whose mistake it was, or names a deed that was wrong.</summary>
    Responsible,

    /// <summary>Puts deed or duty on somebody else.</summary>
    Blame,

    /// <summary>Looks like blame and was done to the customer: "you did not get".</summary>
    Innocent,

    /// <summary>Names somebody else: a supplier, a bank, a neighbour.</summary>
    Other,

    /// <summary>Harm, or who answers for it.</summary>
    Harm,

    /// <summary>Says that it is somebody else's.</summary>
    NotOurs,

    /// <summary>What somebody, not named, should have done.</summary>
    Should,

    /// <summary>A mistake without anybody who made it.</summary>
    Fault,

    /// <summary>Done badly, or left undone, by nobody.</summary>
    Undone,

    /// <summary>Something was done by nobody.</summary>
    Process,

    /// <summary>Says that nothing was wrong.</summary>
    Cleared,

    /// <summary>Opens a cause.</summary>
    Cause,

    /// <summary>A circumstance that is nobody's doing.</summary>
    Circumstance,

    /// <summary>Refuses an excuse.</summary>
    NoExcuse,

    /// <summary>Takes back what stands before it.</summary>
    But,

    /// <summary>Joins two clauses.</summary>
    And,

    /// <summary>Says nothing.</summary>
    Filler,

    /// <summary>A word of offices and statutes.</summary>
    Officialese,
}
