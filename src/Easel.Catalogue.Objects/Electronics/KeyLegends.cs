using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>
/// Signs printed on keys. A key tells its sign by its height in rest coordinates: see <see cref="Marked"/>; its face is the rest plane of x and −z.
/// </summary>
/// <param name="Size">Height of a sign, metres.</param>
/// <param name="Ink">Of the sign.</param>
/// <param name="Shift">Of the sign from the middle of the key, metres.</param>
internal sealed record KeyLegends(float Size, LinearRgb Ink, Vector2 Shift = default) : SurfacePattern
{
    private static readonly Imperfections s_worn = new(0.3f, 0.02f);

    /// <summary>Gives a key, built about x = z = 0 from y = 0 up, its sign.</summary>
    public static Easel.Scenes.Kit.PolyMesh Marked(Easel.Scenes.Kit.PolyMesh key, char sign) => key.Rest(q => q + new Vector3(0, sign, 0));

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        s_worn.Apply(point, ref surface);
        if (point.RestNormal.Y < 0.6f)
        {
            return;
        }

        var sign = (char)(int)MathF.Round(point.Rest.Y - 0.005f);
        if (DotFont.IsInked(sign, ((point.Rest.X - Shift.X) / Size) + 0.5f, 0.5f - ((point.Rest.Z + Shift.Y) / Size)))
        {
            surface.BaseColor = Ink.ToVector3();
        }
    }
}
