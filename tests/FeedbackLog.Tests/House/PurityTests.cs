using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FeedbackLog.Planning;
using Xunit;

namespace FeedbackLog.Tests.House;

/// <summary>The library computes, the shell acts: the library's own metadata must not mention a hand.</summary>
public sealed class PurityTests
{
    private static readonly string[] BannedTypes =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream", "System.IO.FileSystemInfo",
        "System.Console", "System.Random", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Net.Http.HttpClient", "System.Net.Sockets.Socket", "System.Threading.Thread",
    ];

    private static readonly string[] BannedMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.set_CurrentCulture", "System.Guid.NewGuid",
    ];

    [Fact]
    public void The_library_mentions_no_disk_clock_console_or_network()
    {
        using var stream = File.OpenRead(typeof(SitePlan).Assembly.Location);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).ToArray();
        var members = metadata.MemberReferences.Select(handle => NameOf(metadata, handle)).ToArray();
        Assert.True(types.Length > 100 && members.Length > 300, "The metadata was not read.");
        var offenders = types.Where(BannedTypes.Contains).Concat(members.Where(IsBanned)).ToArray();
        Assert.True(offenders.Length == 0, string.Join('\n', offenders));
    }

    // The compiler asks for the thread in every iterator that it writes.
    private static bool IsBanned(string member) => BannedMembers.Contains(member)
        || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId");

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract()
    {
        var offenders = PublicTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName);
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_property_of_a_public_record_is_init_only()
    {
        var offenders =
            from type in PublicTypes()
            where type.GetMethod("<Clone>$") is not null
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.FullName}.{property.Name}";
        Assert.Empty(offenders);
    }

    private static Type[] PublicTypes()
    {
        var types = typeof(SitePlan).Assembly.GetExportedTypes();
        Assert.True(types.Length > 80, "The library's types were not found.");
        return types;
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string NameOf(MetadataReader metadata, MemberReferenceHandle handle)
    {
        var member = metadata.GetMemberReference(handle);
        var parent = member.Parent.Kind == HandleKind.TypeReference ? NameOf(metadata, (TypeReferenceHandle)member.Parent) : "";
        return $"{parent}.{metadata.GetString(member.Name)}";
    }
}
