using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Easel.Catalogue;

/// <summary>The table of everything that can be shown.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, CatalogueEntry> _objects;
    private readonly FrozenDictionary<string, Environments.EnvironmentEntry> _environments;

    /// <summary>Makes a table of entries.</summary>
    /// <exception cref="ArgumentException">Two entries have the same id or share a name.</exception>
    public Catalogue(IEnumerable<CatalogueEntry> objects, IEnumerable<Environments.EnvironmentEntry> environments)
    {
        Objects = [.. objects];
        Environments = [.. environments];
        _objects = Objects.ToFrozenDictionary(e => e.Info.Id, StringComparer.Ordinal);
        _environments = Environments.ToFrozenDictionary(e => e.Info.Id, StringComparer.Ordinal);
        RefuseSharedNames(Objects.SelectMany(e => e.Info.Names.Select(name => (name, e.Info.Id))));
        RefuseSharedNames(Environments.SelectMany(e => e.Info.Names.Select(name => (name, e.Info.Id))));
    }

    /// <summary>Everything this version ships.</summary>
    public static Catalogue Default { get; } = new(Manifest.Objects, Manifest.Environments);

    /// <summary>All objects, in the order of the manifest.</summary>
    public ImmutableArray<CatalogueEntry> Objects { get; }

    /// <summary>All environments, in the order of the manifest.</summary>
    public ImmutableArray<Environments.EnvironmentEntry> Environments { get; }

    /// <summary>The object with this id, or null.</summary>
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
