using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>A collar with a round tag.</summary>
/// <param name="frame">Origin on the neck's axis, +Y along the neck to the head, +Z to the throat; unit 1 m.</param>
/// <param name="radius">Half width of the neck with its fur, metres.</param>
/// <param name="depth">Half depth of the neck from throat to nape, metres.</param>
internal sealed class Collar(FigureFrame frame, float radius, float depth)
{
    private float Tube => 0.095f * radius;

    /// <summary>Strap and tag.</summary>
    public IEnumerable<Part> Build(LinearRgb color)
    {
        // A flat strap: a ring stretched along the neck.
        var ring = new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, radius, 0.75f * Tube), frame.Origin, frame.Rotation, new Vector3(1, 1.75f, depth / radius));
        yield return new Part(
            SdfMesher.Build(ring, radius / 14),
            new Material { Name = "collar", BaseColor = color, Roughness = 0.6f, Specular = 0.03f, Sheen = 0.15f });
        Vector3 tag = frame.Point(0, -1.9f * Tube, depth + (0.7f * Tube));
        Quaternion flat = frame.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, MathF.PI / 2);
        yield return new Part(
            SdfMesher.Build(new Ellipsoid(tag, new Vector3(1.5f, 0.42f, 1.5f) * Tube, flat), Tube / 5),
            new Material { Name = "tag", BaseColor = LinearRgb.FromHex("#e2b13c"), Roughness = 0.25f, Metallic = 1 });
    }

    /// <summary>Factor of the fur's length: it lies flat under the strap.</summary>
    public float FurLength(Vector3 point)
    {
        Vector3 q = frame.ToLocal(point);
        float across = new Vector2(q.X, q.Z).Length();
        return across > MathF.Max(radius, depth) * 1.6f ? 1 : Scenes.Randomness.Noise.SmoothStep(0.8f * Tube, 1.9f * Tube, MathF.Abs(q.Y));
    }
}
