using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Easel.Catalogue;

/// <summary>The table of everything that can be shown.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, CatalogueEntry> _objects;
    private readonly FrozenDictionary<string, Environments.EnvironmentEntry> _environments;

    /// <summary>Makes a table of entries.</summary>
    /// <param name="objects">Things with models of their own.</param>
    /// <param name="environments">Places.</param>
    /// <param name="emblems">Things shown as reliefs of drawings, none of a name that an object has; none when omitted.</param>
    /// <exception cref="ArgumentException">Two entries have the same id or share a name.</exception>
    public Catalogue(
        IEnumerable<CatalogueEntry> objects, IEnumerable<Environments.EnvironmentEntry> environments, IEnumerable<CatalogueEntry>? emblems = null)
    {
        Objects = [.. objects];
        Environments = [.. environments];
        Emblems = [.. emblems ?? []];
        _objects = Objects.Concat(Emblems).ToFrozenDictionary(e => e.Info.Id, StringComparer.Ordinal);
        _environments = Environments.ToFrozenDictionary(e => e.Info.Id, StringComparer.Ordinal);
        RefuseSharedNames(Objects.Concat(Emblems).SelectMany(e => e.Info.Names.Select(name => (name, e.Info.Id))));
        RefuseSharedNames(Environments.SelectMany(e => e.Info.Names.Select(name => (name, e.Info.Id))));
    }

    /// <summary>Everything this version ships.</summary>
    public static Catalogue Default { get; } = new(Manifest.Objects, Manifest.Environments, Manifest.Emblems);

    /// <summary>All objects, in the order of the manifest.</summary>
    public ImmutableArray<CatalogueEntry> Objects { get; }

    /// <summary>Things without a model of their own, each as a painted relief made from a flat drawing; empty where the drawings could not be
    /// had when this was built.</summary>
    public ImmutableArray<CatalogueEntry> Emblems { get; }

    /// <summary>All environments, in the order of the manifest.</summary>
    public ImmutableArray<Environments.EnvironmentEntry> Environments { get; }

    /// <summary>The object or emblem with this id, or null.</summary>
    public CatalogueEntry? FindObject(string id) => _objects.GetValueOrDefault(id);

    /// <summary>The environment with this id, or null.</summary>
    public Environments.EnvironmentEntry? FindEnvironment(string id) => _environments.GetValueOrDefault(id);

    private static void RefuseSharedNames(IEnumerable<(string Name, string Id)> names)
    {
        foreach (IGrouping<string, (string Name, string Id)> group in names.GroupBy(n => n.Name, StringComparer.Ordinal))
        {
            if (group.Count() > 1)
            {
                throw new ArgumentException($"The name '{group.Key}' is shared by {string.Join(" and ", group.Select(g => g.Id))}.");
            }
        }
    }
}
