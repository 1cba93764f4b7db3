using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A tower of iron lattice like that of Paris: four legs that sweep together over two platforms, an arch between their feet.</summary>
internal sealed class LatticeTower : CatalogueEntry<LatticeTower.Parameters>
{
    /// <param name="Height">75 to 90 m.</param>
    /// <param name="Spread">Half the width at the foot by the height, 0.19 to 0.21.</param>
    /// <param name="Bays">Of the lattice below the second platform, 9 to 12.</param>
    /// <param name="Sweep">How strongly the legs curve, 2.6 to 3.2.</param>
    /// <param name="IsStriped">Orange and white bands like the tower of Tokyo.</param>
    /// <param name="IsLit">Whether it glows at night.</param>
    /// <param name="Color">Of the iron.</param>
    public sealed record Parameters(float Height, float Spread, int Bays, float Sweep, bool IsStriped, bool IsLit, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lattice-tower",
        Names = ["eiffel tower", "tokyo tower", "radio tower", "lattice tower", "la tour eiffel"],
        Words = ["tokyo", "radio", "lit", "night", "glowing"],
        Family = "landmarks",
        Size = new Vector3(34, 84, 34),
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.02f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool striped = wishes.Words.Overlaps(["tokyo", "radio"]);
        return new Parameters(
            stream.Child("height").Range(80, 86), stream.Child("spread").Range(0.195f, 0.208f), stream.Child("bays").Range(10, 11), stream.Child("sweep").Range(2.8f, 3.1f), striped && wishes.Colors.IsEmpty, wishes.Words.Overlaps(["lit", "night", "glowing"]),
            wishes.ColorOr(LinearRgb.FromHex(striped ? "#d8481e" : "#7c624a")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        float h = p.Height, first = h * 0.19f, second = h * 0.38f;
        Material iron = new() { Name = "body", BaseColor = p.Color, Roughness = 0.5f, Specular = 0.04f, Emission = p.IsLit ? LinearRgb.FromHex("#ffb24a") * 0.5f : default };
        float Outer(float y) => (h * p.Spread * MathF.Exp(-p.Sweep * y / h) * (1 - (0.55f * y / h))) + (h * 0.004f);
        float Leg(float y) => y < second ? float.Lerp(h * 0.062f, h * 0.026f, y / second) : Outer(y);
        PolyMesh all = new(), white = new();

        // Bay by bay: corner posts, a ring, and crosses on the four faces of each leg; above the second platform there is one leg.
        void Bay(float y0, float y1, float sx, float sz, bool single)
        {
            PolyMesh into = p.IsStriped && (int)(y0 / h * 9) % 2 == 1 ? white : all;
            float thick = h * 0.0034f * (single ? 0.75f : 1);
            Vector3 Corner(float y, int k)
            {
                float o = Outer(y), l = Leg(y) * 2, cx = k is 0 or 3 ? 0 : 1, cz = k is 0 or 1 ? 0 : 1;
                return single ? new(((cx * 2) - 1) * o, y, ((cz * 2) - 1) * o) : new(sx * (o - (cx * l)), y, sz * (o - (cz * l)));
            }

            for (int k = 0; k < 4; k++)
            {
                int n = (k + 1) % 4;
                into.Join(Shapes.Rod(Corner(y0, k), Corner(y1, k), thick * 1.35f, sides: 6), Shapes.Rod(Corner(y1, k), Corner(y1, n), thick * 0.8f, sides: 5));
                into.Join(Shapes.Rod(Corner(y0, k), Corner(y1, n), thick * 0.62f, sides: 5), Shapes.Rod(Corner(y0, n), Corner(y1, k), thick * 0.62f, sides: 5));
            }
        }

        for (int i = 0; i < p.Bays; i++)
        {
            float y0 = second * i / p.Bays, y1 = second * (i + 1) / p.Bays;
            foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (1, 1), (-1, 1)])
            {
                Bay(y0, y1, sx, sz, single: false);
            }
        }

        int upper = p.Bays * 2;
        for (int i = 0; i < upper; i++)
        {
            float t0 = (float)i / upper, t1 = (float)(i + 1) / upper, top = h * 0.9f;
            Bay(float.Lerp(second, top, t0), float.Lerp(second, top, t1), 1, 1, single: true);
        }

        // Arches between the feet under the first platform.
        for (int side = 0; side < 4; side++)
        {
            float z = Outer(first * 0.6f) - (h * 0.004f), reach = Outer(0) - (Leg(0) * 2) + (h * 0.006f);
            foreach (float r in (ReadOnlySpan<float>)[1, 0.93f])
            {
                all.Join(Shapes.Tube([.. Enumerable.Range(0, 29).Select(i => MathF.PI * i / 28).Select(a => new Vector3(reach * r * MathF.Cos(a), (first * 0.2f) + (first * 0.72f * r * MathF.Sin(a)), z + (h * 0.035f * (1 - MathF.Sin(a)))))], h * 0.0028f, 6).RotateY(side * MathF.PI / 2));
            }

            for (int i = 2; i < 27; i++)
            {
                float a = MathF.PI * i / 28;
                Vector3 At(float r) => new(reach * r * MathF.Cos(a), (first * 0.2f) + (first * 0.72f * r * MathF.Sin(a)), z + (h * 0.035f * (1 - MathF.Sin(a))));
                all.Join(Shapes.Rod(At(1), At(0.93f), h * 0.0012f, sides: 5).RotateY(side * MathF.PI / 2));
            }
        }

        var model = new ModelBuilder();
        Platform(model, iron, first, Outer(first) * 1.1f, h * 0.022f);
        Platform(model, iron, second, Outer(second) * 1.22f, h * 0.016f);
        Platform(model, iron, h * 0.9f, Outer(h * 0.9f) * 1.9f, h * 0.018f);
        all.Join(Shapes.Cylinder(h * 0.011f, h * 0.03f, h * 0.004f, 20, h * 0.008f).Move(0, h * 0.915f, 0), Shapes.Rod(new(0, h * 0.94f, 0), new(0, h, 0), h * 0.0032f, h * 0.001f, 10));
        model.Add(all, iron, 0.9f);
        model.Add(white, iron with { Name = "band", BaseColor = LinearRgb.FromHex("#f2efe8") }, 0.9f);
        PolyMesh feet = new();
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (1, 1), (-1, 1)])
        {
            float c = Outer(0) - Leg(0);
            feet.Join(Shapes.Cylinder(h * 0.098f, h * 0.016f, 0.1f, 4, h * 0.09f).RotateY(MathF.PI / 4).Move(sx * c, 0, sz * c));
        }

        return model.Add(feet, Masonry.Ashlar(LinearRgb.FromHex("#b8ae9c"), 0.7f, "feet"), 0.4f).Build(ground: true, center: true);
    }

    private static void Platform(ModelBuilder model, Material iron, float y, float half, float high)
    {
        model.Add(Shapes.Box(2 * half, high, 2 * half, high * 0.06f, 1).Move(0, y - (high * 0.6f), 0), iron);
        model.Add(Shapes.Box(2.1f * half, high * 0.2f, 2.1f * half, high * 0.05f, 1).Move(0, y + (high * 0.36f), 0), iron with { Name = "rim", BaseColor = iron.BaseColor * 1.25f });
        int arches = 12;
        PolyMesh dark = new();
        for (int side = 0; side < 4; side++)
        {
            for (int i = 0; i < arches; i++)
            {
                float w = 2 * half / arches;
                dark.Join(Shapes.Extrude(Masonry.Arch(w * 0.66f, high * 0.66f), 0.06f).Move((i + 0.5f - (arches / 2f)) * w, y - (high * 0.5f), half + 0.005f).RotateY(side * MathF.PI / 2));
            }
        }

        model.Add(dark, iron with { Name = "arches", BaseColor = iron.BaseColor * 0.35f });
    }
}
