using Easel.Rendering.Acceleration;
using Easel.Scenes;

namespace Easel.Rendering;

/// <summary>
/// Acceleration structures of models that outlive one scene: a composition is looked at several times before it is rendered, and its
/// models are the same each time. Not thread-safe; scenes prepared with it must be disposed before it.
/// </summary>
public sealed class GeometryCache : IDisposable
{
    private readonly Dictionary<Model, ModelTree> _trees = new(ReferenceEqualityComparer.Instance);

    /// <summary>Frees native memory.</summary>
    public void Dispose()
    {
        foreach (ModelTree tree in _trees.Values)
        {
            tree.Dispose();
        }

        _trees.Clear();
    }

    /// <summary>The trees of models, building those that are missing.</summary>
    /// <param name="models">Distinct models.</param>
    /// <param name="build">Builds the trees of the given models, in order.</param>
    internal ModelTree[] Take(IReadOnlyList<Model> models, Func<IReadOnlyList<Model>, ModelTree[]> build)
    {
        Model[] missing = [.. models.Where(m => !_trees.ContainsKey(m))];
        ModelTree[] built = build(missing);
        for (int i = 0; i < missing.Length; i++)
        {
            _trees.Add(missing[i], built[i]);
        }

        return [.. models.Select(m => _trees[m])];
    }
}
