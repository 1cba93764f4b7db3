using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Volumes;

/// <summary>
/// What fills a part that has no surface: fire, smoke, steam. Light traced along paths goes through it, is scattered and taken away there, and is added
/// where it glows; everything else sees the part's mesh. The mesh tells the place by its box alone.
/// </summary>
public abstract record Medium
{
    /// <summary>Optical depth of the box from side to side if it were full; what is in it is as deep as its density says.</summary>
    public required float OpticalDepth { get; init; }

    /// <summary>Share of the light taken away that goes on in another direction, [0, 1]: white for steam, black for what only glows.</summary>
    public LinearRgb Albedo { get; init; }

    /// <summary>Fills a box.</summary>
    /// <param name="size">Sides of the box, metres.</param>
    public abstract VolumeGrid Fill(Vector3 size);

    /// <summary>Radiance of what is as hot as this, as a share of <see cref="Materials.Material.Emission"/>.</summary>
    /// <param name="heat">0 to 1.</param>
    public virtual Vector3 Glow(float heat) => Vector3.Zero;
}
