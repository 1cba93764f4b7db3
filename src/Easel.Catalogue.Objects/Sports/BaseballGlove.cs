using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A baseball glove stood on its heel, the pocket towards the viewer: four stout fingers, a thumb, a laced web between.</summary>
internal sealed class BaseballGlove : CatalogueEntry<BaseballGlove.Parameters>
{
    /// <param name="Size">Factor of all measures, 0.94 to 1.08.</param>
    /// <param name="Curl">How far the fingers bend over the pocket, 0.7 to 1.2.</param>
    /// <param name="Spread">Of thumb and fingers, 0.9 to 1.1.</param>
    /// <param name="Web">0 a grid of straps, 1 a closed web.</param>
    /// <param name="Color">Of the leather.</param>
    /// <param name="Lace">Of laces and binding.</param>
    public sealed record Parameters(float Size, float Curl, float Spread, int Web, LinearRgb Color, LinearRgb Lace);

    public override EntryInfo Info { get; } = new()
    {
        Id = "baseball-glove",
        Names = ["baseball glove", "baseball mitt", "catcher's mitt", "mitt"],
        Parts = ["lace"],
        Family = "sports",
        Size = new Vector3(0.29f, 0.3f, 0.17f),
        Support = Support.Surface,
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.15f,
        ViewElevation = 0.16f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#a5602b", "#b8733a", "#8a4a22")));
        return new Parameters(
            stream.Child("size").Range(0.96f, 1.06f), stream.Child("curl").Range(0.8f, 1.15f), stream.Child("spread").Range(0.92f, 1.08f), stream.Child("web").Pick(0, 0, 1), color,
            wishes.PartColorOr("lace", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#dcb27a")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float c = 0.05f * p.Curl, s = p.Spread;
        Vector3[] tips = [new(-0.112f * s, 0.196f, 0.034f + c), new(-0.064f * s, 0.244f, 0.026f + c), new(-0.012f * s, 0.266f, 0.02f + c), new(0.036f * s, 0.256f, 0.018f + c)];
        Vector3[] roots = [new(-0.076f, 0.09f, 0.0f), new(-0.042f, 0.11f, -0.012f), new(-0.008f, 0.118f, -0.014f), new(0.022f, 0.112f, -0.012f)];
        var glove = new SdfGroup()
            .Union(new Ellipsoid(new Vector3(0, 0.088f, -0.006f), new Vector3(0.108f, 0.092f, 0.052f)))
            .Union(new Ellipsoid(new Vector3(0, 0.03f, 0.004f), new Vector3(0.086f, 0.034f, 0.05f)), 0.03f);
        for (int i = 0; i < 4; i++)
        {
            Vector3 knuckle = Vector3.Lerp(roots[i], tips[i], 0.5f) - new Vector3(0, 0, 0.014f);
            glove.Union(new Chain([new Vector4(roots[i], 0.031f), new Vector4(knuckle, 0.029f), new Vector4(tips[i], 0.0225f)]), 0.01f);
        }

        Vector3 thumbRoot = new(0.07f, 0.05f, 0.004f), thumb = new(0.158f * s, 0.2f, 0.05f + (0.6f * c));
        glove.Union(new Chain([new Vector4(thumbRoot, 0.038f), new Vector4(Vector3.Lerp(thumbRoot, thumb, 0.55f) + new Vector3(0.016f, 0, -0.008f), 0.034f), new Vector4(thumb, 0.0245f)]), 0.016f);

        // The pocket is pressed in between thumb and fingers; the wrist opens below.
        glove.Subtract(new Ellipsoid(new Vector3(0.022f, 0.098f, 0.074f), new Vector3(0.084f, 0.07f, 0.058f)), 0.035f);
        float cell = Math.Clamp(1.5f * resolution, 0.0022f, 0.006f);
        Material leather = Presets.Leather(p.Color, "body") with { Roughness = 0.42f, Coat = 0.25f, CoatRoughness = 0.28f, Pattern = new LeatherGrain(620, 0.1f) };
        model.Add(SdfMesher.Build(glove, cell), leather);
        Web(model, p, tips[3], thumb, leather);

        // Thongs tie the fingers to one another, stitches run up each, a binding closes the heel.
        Material lace = Presets.Leather(p.Lace, "lace") with { Roughness = 0.55f };
        PolyMesh thongs = new();
        List<Vector3> row = [];
        for (int i = 0; i < 4; i++)
        {
            Vector3 at = Vector3.Lerp(roots[i], tips[i], 0.84f);
            row.AddRange([On(glove, at + new Vector3(-0.012f, 0, 0)), On(glove, at + new Vector3(0.012f, 0.002f, 0))]);
            for (int k = 0; k < 5; k++)
            {
                Vector3 stitch = Vector3.Lerp(roots[i], tips[i], 0.3f + (0.12f * k));
                thongs.Join(Shapes.Capsule(On(glove, stitch + new Vector3(0, -0.004f, 0)), On(glove, stitch + new Vector3(0, 0.004f, 0)), 0.0011f, 8));
            }
        }

        thongs.Join(Shapes.Tube(Splines.CatmullRom(row, 6), 0.0027f, 8));
        List<Vector3> heel = [.. Enumerable.Range(0, 15).Select(i => -0.085f + (0.17f * i / 14)).Select(x => On(glove, new Vector3(x, 0.026f + (2.2f * x * x), 0.02f)))];
        thongs.Join(Shapes.Tube(Splines.CatmullRom(heel, 4), 0.003f, 8));
        for (int i = 1; i < 14; i++)
        {
            thongs.Join(Shapes.Capsule(heel[i] + new Vector3(-0.002f, -0.008f, 0.001f), heel[i] + new Vector3(0.002f, 0.01f, 0.001f), 0.002f, 8));
        }

        model.Add(thongs, lace, 1.2f);
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.12f) * Matrix4x4.CreateScale(p.Size)).Build(ground: true, center: true);
    }

    /// <summary>The point of the leather before a place, seen from the front.</summary>
    private static Vector3 On(SdfShape glove, Vector3 at) => (glove.Trace(at with { Z = 0.3f }, -Vector3.UnitZ, 0.6f) ?? at) + new Vector3(0, 0, 0.0006f);

    private static void Web(ModelBuilder model, Parameters p, Vector3 index, Vector3 thumb, Material leather)
    {
        Vector3 lowIndex = new(0.04f, 0.135f, 0.012f), lowThumb = new(0.112f, 0.105f, 0.026f);
        Vector3 At(float u, float v)
        {
            Vector3 a = Vector3.Lerp(lowIndex, index, v), b = Vector3.Lerp(lowThumb, thumb, v);
            return Vector3.Lerp(a, b, u) - new Vector3(0, 0.012f * v * MathF.Sin(MathF.PI * u), 0.03f * MathF.Sin(MathF.PI * u));
        }

        Material lace = Presets.Leather(p.Lace, "lace") with { Roughness = 0.55f };
        if (p.Web == 1)
        {
            model.Add(Shapes.Grid(14, 14, (u, v) => At(u, v)).Solidify(0.007f), leather, 1.2f);
            for (int i = 1; i < 5; i++)
            {
                model.Add(Shapes.Tube([.. Enumerable.Range(0, 13).Select(k => At(k / 12f, i / 5f) + new Vector3(0, 0, 0.005f))], 0.0024f, 8), lace, 1.2f);
            }

            return;
        }

        PolyMesh straps = new();
        foreach (float v in (ReadOnlySpan<float>)[0.28f, 0.62f, 0.97f])
        {
            straps.Join(Shapes.Sweep([.. Enumerable.Range(0, 15).Select(k => At(k / 14f, v))], Outlines.Rectangle(0.006f, v > 0.9f ? 0.03f : 0.02f, 0.0025f), up: Vector3.UnitZ));
        }

        foreach (float u in (ReadOnlySpan<float>)[0.33f, 0.67f])
        {
            straps.Join(Shapes.Sweep([.. Enumerable.Range(0, 15).Select(k => At(u, 0.02f + (0.96f * k / 14)))], Outlines.Rectangle(0.02f, 0.006f, 0.0025f), up: Vector3.UnitZ));
        }

        model.Add(straps, leather, 1.1f);
        List<Vector3> zigzag = [.. Enumerable.Range(0, 11).Select(k => At(k % 2 == 0 ? 0.1f : 0.9f, k / 10f) + new Vector3(0, 0, 0.004f))];
        model.Add(Shapes.Tube(zigzag, 0.0019f, 8), lace, 1.2f);
    }
}
