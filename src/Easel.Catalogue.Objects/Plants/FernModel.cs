using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A fern: a shuttlecock of arching fronds, each with leaflets that shorten towards its tip. About 1 m across, on y = 0.</summary>
internal static class FernModel
{
    private const int Pairs = 18;

    private static readonly Material s_leaf = new()
    {
        Name = "fern", BaseColor = LinearRgb.FromHex("#587f35"), Roughness = 0.55f, Specular = 0.025f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage,
    };

    /// <summary>Builds one individual.</summary>
    public static Model Build(RandomStream stream)
    {
        var leaves = new FoliageBuilder();
        int fronds = stream.Range(8, 12);
        for (int i = 0; i < fronds; i++)
        {
            AddFrond(leaves, (i * FlowerModel.GoldenAngle) + stream.Range(-0.25f, 0.25f), stream.Range(0.42f, 0.66f), stream);
        }

        return new Model([new Part(leaves.ToMesh(), s_leaf)]);
    }

    private static void AddFrond(FoliageBuilder leaves, float angle, float length, RandomStream stream)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        var outward = new Vector3(cos, 0, sin);
        Vector3 side = Vector3.Cross(Vector3.UnitY, outward);
        float rise = stream.Range(0.75f, 1.2f), sag = stream.Range(0.75f, 1.05f), twist = stream.Range(-0.2f, 0.2f);
        Vector3 Curve(float t) => (outward * (length * t)) + (side * (twist * length * t * t)) + (Vector3.UnitY * (length * ((rise * t) - (sag * t * t))));

        Vector3 tone = Vector3.One * stream.Range(0.75f, 1.15f);
        leaves.Tube([Curve(0), Curve(0.35f), Curve(0.7f), Curve(1)], [0.0045f, 0.0035f, 0.0025f, 0.001f], 4, tone * 0.7f);
        for (int i = 0; i < Pairs; i++)
        {
            // Longest a third of the way out, none at the foot.
            float t = 0.14f + (0.86f * (i + 0.5f) / Pairs), reach = length * 0.30f * MathF.Pow(MathF.Sin(MathF.PI * MathF.Pow(t, 0.72f)), 0.85f);
            Vector3 at = Curve(t), ahead = FoliageBuilder.Direction(Curve(t + 0.02f) - Curve(t - 0.02f), outward);
            Vector3 up = FoliageBuilder.Direction(Vector3.Cross(ahead, side), Vector3.UnitY);
            up = up.Y < 0 ? -up : up;
            for (int hand = -1; hand <= 1; hand += 2)
            {
                Vector3 along = FoliageBuilder.Direction((side * hand) + (ahead * 0.35f) - (up * 0.18f), side);
                leaves.Leaf(at, along, up, reach * stream.Range(0.9f, 1.1f), length * 0.062f, tone * (0.8f + (0.35f * t)), Vector3.UnitY * 0.3f);
            }
        }
    }
}
