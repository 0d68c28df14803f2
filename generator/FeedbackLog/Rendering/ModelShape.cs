using System.Collections;
using System.Reflection;

namespace FeedbackLog.Rendering;

/// <summary>What a field holds, as the template check sees it.</summary>
/// <param name="Type">The value's type; of a list the list's.</param>
/// <param name="MayBeMissing">True when some pages lack it.</param>
internal sealed record ModelShape(Type Type, bool MayBeMissing)
{
    /// <summary>Plain text: two braces.</summary>
    public bool IsText => Type == typeof(string);

    /// <summary>Finished mark-up: three braces.</summary>
    public bool IsMarkup => Type == typeof(Html);

    /// <summary>What a list holds; null for anything else.</summary>
    public Type? Element => Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(Type) ? Type.GetGenericArguments()[0] : null;

    /// <summary>True for a record with fields of its own.</summary>
    public bool HasFields => ModelFields.IsModel(Type);

    /// <summary>The names of its fields in templates, in the order of the record; empty for anything without fields.</summary>
    public IEnumerable<string> FieldNames => HasFields ? ModelFields.PropertiesOf(Type).Select(ModelFields.NameInTemplates) : [];

    /// <summary>A field of it; null when there is none of this name.</summary>
    public ModelShape? Field(string name)
    {
        if (!HasFields) return null;
        var property = ModelFields.PropertiesOf(Type).FirstOrDefault(property => ModelFields.NameInTemplates(property) == name);
        return property is null ? null : Of(property);
    }

    /// <summary>What a property holds.</summary>
    public static ModelShape Of(PropertyInfo property)
    {
        var inner = Nullable.GetUnderlyingType(property.PropertyType);
        var mayBeMissing = inner is not null
            || (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable);
        return new ModelShape(inner ?? property.PropertyType, mayBeMissing);
    }
}
