using System.Collections.Immutable;

namespace FeedbackLog.Checking.Anonymity;

/// <summary>
/// The recognisers of the gate. The room Anonymity reads texts that are to be published: normalised texts come in, ranges with a kind and
/// a weight go out, and never what stands in them.
/// </summary>
public static class AnonymityRecognizers
{
    /// <summary>All of them, the most specific kind first: where two kinds claim one place with the same weight, the earlier one has it.</summary>
    public static ImmutableArray<IRecognizer> All { get; } =
    [
        new Iban(),
        new FinnishPersonalIdentityCode(),
        new SwedishPersonalIdentityNumber(),
        new NorwegianIdentityNumber(),
        new EstonianPersonalCode(),
        new DanishCprNumber(),
        new PaymentCard(),
        new AddressWithToken(),
        new EmailAddress(),
        new SocialHandle(),
        new IpAddress(),
        new Coordinates(),
        new TelephoneNumber(),
        new BirthDate(),
        new StreetAddress(),
        new NumberPlate(),
        new OrderNumber(),
        new PersonalName(),
        new BusinessIdentifier(),
        new ExactTime(),
        new FewPeople(),
        new SpecialCategory(),
        new HtmlComment(),
    ];
}
