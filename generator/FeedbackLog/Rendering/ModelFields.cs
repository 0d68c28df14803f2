using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace FeedbackLog.Rendering;

/// <summary>Gives templates the fields of models by their names in templates, through typed getters instead of reflection.</summary>
internal sealed class ModelFields : IObjectDescriptorProvider, IMemberAccessor
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Func<object, object?>>> Getters = new();

    /// <summary>The name of a property in templates: <c>firstAnswer</c>.</summary>
    public static string NameInTemplates(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    /// <summary>The properties that templates see, by their names there.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type model) =>
        model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    /// <summary>True for the records that templates see the fields of.</summary>
    public static bool IsModel(Type type) => type is { IsValueType: false, Namespace: "FeedbackLog.Rendering" };

    /// <inheritdoc/>
    public bool TryGetDescriptor(Type type, out ObjectDescriptor value)
    {
        value = ObjectDescriptor.Empty;
        if (!IsModel(type)) return false;
        value = new ObjectDescriptor(type, this, (_, _) => Array.Empty<object>(), _ => NoIterator);
        return true;
    }

    /// <inheritdoc/>
    public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
    {
        var getters = Getters.GetOrAdd(instance.GetType(), MakeGetters);
        if (getters.TryGetValue(memberName.TrimmedValue, out var getter))
        {
            value = getter(instance);
            return true;
        }
        value = null;
        return false;
    }

    private static readonly IIterator NoIterator = new RefusingIterator();

    private static FrozenDictionary<string, Func<object, object?>> MakeGetters(Type type) =>
        PropertiesOf(type).ToFrozenDictionary(NameInTemplates, MakeGetter, StringComparer.Ordinal);

    private static Func<object, object?> MakeGetter(PropertyInfo property) =>
        (Func<object, object?>)typeof(ModelFields).GetMethod(nameof(TypedGetter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
            .Invoke(null, [property.GetMethod!])!;

    private static Func<object, object?> TypedGetter<TModel, TValue>(MethodInfo method)
    {
        // Two boxes are enough for all the yeses and noes of a site.
        if (typeof(TValue) == typeof(bool))
        {
            var asks = method.CreateDelegate<Func<TModel, bool>>();
            return model => asks((TModel)model) ? Yes : No;
        }
        var getter = method.CreateDelegate<Func<TModel, TValue>>();
        return model => getter((TModel)model);
    }

    /// <summary>A model is not a list; the template check says so before this is ever asked.</summary>
    private sealed class RefusingIterator : IIterator
    {
        public void Iterate(
            in EncodedTextWriter writer, BindingContext context, ChainSegment[] blockParamsVariables, object input,
            TemplateDelegate template, TemplateDelegate ifEmpty) =>
            throw new InvalidOperationException($"{input.GetType().Name} is not a list.");
    }
}
