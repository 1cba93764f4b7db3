using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue;

/// <summary>One thing that can be shown. Derive from <see cref="CatalogueEntry{TParameters}"/> and list it in its family's manifest.</summary>
public abstract class CatalogueEntry
{
    /// <summary>Names, size and habits.</summary>
    public abstract EntryInfo Info { get; }

    /// <summary>Builds one individual. The same request gives the same bytes.</summary>
    public abstract Model Build(BuildRequest request);
}

/// <summary>A catalogue entry whose look is set by parameters.</summary>
/// <typeparam name="TParameters">A record of at least five real parameters with ranges in their documentation.</typeparam>
public abstract class CatalogueEntry<TParameters> : CatalogueEntry
{
    /// <inheritdoc/>
    public sealed override Model Build(BuildRequest request) =>
        Build(Sample(request.Stream, request.Wishes), request.Resolution);

    /// <summary>Draws the parameters of one individual and honours the wishes: only draws and choices, no geometry. Each decision takes
    /// its own named child stream.</summary>
    protected abstract TParameters Sample(RandomStream stream, Wishes wishes);

    /// <summary>Builds the geometry, a pure function of its arguments.</summary>
    /// <param name="parameters">What to build.</param>
    /// <param name="resolution">Size of a pixel at the thing, metres: smaller features need not be modelled.</param>
    protected abstract Model Build(TParameters parameters, float resolution);
}
