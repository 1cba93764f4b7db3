using System.Numerics;

namespace Easel.Scenes.Lights;

/// <summary>
/// What is held before a light to shape it: the bars of a window, leaves. A pure function of the place that is lit, evaluated on many
/// threads at once; edges are as soft as the function draws them, so they cost no samples.
/// </summary>
public abstract record Gobo
{
    /// <summary>Share of the light that gets through to a place, each component in [0, 1].</summary>
    /// <param name="position">The lit place, world space, metres.</param>
    public abstract Vector3 Through(Vector3 position);
}
