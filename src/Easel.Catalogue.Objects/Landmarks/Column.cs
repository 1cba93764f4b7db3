using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A column: fluted shaft on a base under its capital; a plain pedestal by word.</summary>
internal sealed class Column : CatalogueEntry<Column.Parameters>
{
    /// <param name="IsPedestal">A low pedestal to set things on.</param>
    /// <param name="Height">0.9 to 1.1 m for a pedestal, 2.4 to 3 m for a column.</param>
    /// <param name="Radius">Of the shaft by its height, 0.06 to 0.08 (0.2 for a pedestal).</param>
    /// <param name="Flutes">Number, 16 to 24, or 0 for a smooth one.</param>
    /// <param name="HasScrolls">Ionic scrolls at the capital.</param>
    /// <param name="IsBroken">Whether its top is gone.</param>
    /// <param name="Made">What it is made of.</param>
    public sealed record Parameters(bool IsPedestal, float Height, float Radius, int Flutes, bool HasScrolls, bool IsBroken, Material Made);

    public override EntryInfo Info { get; } = new()
    {
        Id = "column",
        Names = ["column", "pillar", "marble column", "stone column", "greek column", "roman column", "pedestal", "plinth", "display pedestal", "stone pedestal", "museum pedestal", "marble pedestal"],
        Words = ["broken", "ruined", "smooth", "ionic", "doric"],
        OwnMaterials = ["marble", "stone"],
        Family = "landmarks",
        Size = new Vector3(0.6f, 2.4f, 0.6f),
        Habitats = ["studio", "park"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pedestal = wishes.Words.Overlaps(["pedestal", "plinth"]);
        return new Parameters(
            pedestal, pedestal ? stream.Child("height").Range(0.95f, 1.05f) : stream.Child("height").Range(2.5f, 2.9f), pedestal ? stream.Child("radius").Range(0.18f, 0.21f) : stream.Child("radius").Range(0.064f, 0.075f), wishes.Words.Contains("smooth") ? 0 : stream.Child("flutes").Range(18, 22), wishes.Words.Contains("ionic") || (!wishes.Words.Contains("doric") && stream.Child("scrolls").Chance(0.5f)), wishes.Words.Overlaps(["broken", "ruined"]),
            Presets.ByName(wishes.Material, wishes.Dye, "body") ?? Presets.Marble(wishes.ColorOr(LinearRgb.FromHex("#ece8df")), "body"));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = h * p.Radius, plinth = r * 0.4f;
        model.Add(Shapes.Box(r * 3, plinth, r * 3, r * 0.05f, 2), p.Made);
        List<Vector2> torus = Outlines.Round([new(0, plinth), new(r * 1.36f, plinth), new(r * 1.36f, plinth + (r * 0.34f)), new(r * 1.1f, plinth + (r * 0.42f)), new(r * 1.2f, plinth + (r * 0.5f)), new(r * 1.2f, plinth + (r * 0.68f)), new(r, plinth + (r * 0.78f)), new(0, plinth + (r * 0.78f))], [0, r * 0.16f, r * 0.16f, r * 0.04f, r * 0.08f, r * 0.08f, r * 0.03f, 0], 6, closed: false);
        model.Add(Shapes.Lathe(torus, 72), p.Made, 0.9f);
        float low = plinth + (r * 0.7f), cap = p.IsPedestal ? r * 0.5f : r * 0.8f, shaft = h - low - cap;
        model.Add(Fluted(r, shaft, p.Flutes, p.IsBroken ? 0.72f : 1, p.IsPedestal ? 0.02f : 0.16f).Move(0, low, 0), p.Made, 0.6f);
        if (p.IsBroken)
        {
            return model.Build(ground: true, center: true);
        }

        float neck = low + shaft, top = r * (p.IsPedestal ? 0.98f : 0.84f);
        List<Vector2> echinus = Outlines.Round([new(0, neck - (r * 0.02f)), new(top * 1.06f, neck - (r * 0.02f)), new(top * 1.06f, neck + (cap * 0.12f)), new(top * 1.42f, neck + (cap * 0.56f)), new(0, neck + (cap * 0.56f))], [0, r * 0.04f, r * 0.02f, r * 0.12f, 0], 6, closed: false);
        model.Add(Shapes.Lathe(echinus, 72), p.Made, 0.9f);
        model.Add(Shapes.Box(top * 3, cap * 0.42f, top * 3, r * 0.04f, 2).Move(0, neck + (cap * 0.56f), 0), p.Made);
        if (p.HasScrolls && !p.IsPedestal)
        {
            foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, 1), (1, 1), (-1, -1), (1, -1)])
            {
                List<Vector3> spiral = [.. Enumerable.Range(0, 50).Select(i => i / 49f).Select(t => new Vector3(sx * ((top * 1.28f) + (r * 0.34f * (1 - (0.8f * t)) * MathF.Sin(t * 13))), neck + (cap * 0.18f) + (r * 0.34f * (1 - (0.8f * t)) * MathF.Cos(t * 13)), sz * top * 1.16f))];
                model.Add(Shapes.Tube(spiral, r * 0.075f, 12).Join(Shapes.Cylinder(r * 0.4f, top * 1.12f, r * 0.04f, 32).RotateX(MathF.PI / 2).Move(sx * top * 1.28f, neck + (cap * 0.18f), sz > 0 ? 0 : -top * 1.12f)), p.Made, 1);
            }
        }

        model.Surface(SurfaceTag.Top, new(0, h - (cap * 0.02f), 0), new(top * 1.4f, 0, 0), new(0, 0, -top * 1.4f));
        return model.Build(ground: true, center: true);
    }

    /// <summary>A Doric column standing on y = 0: a fluted shaft under a round cushion and a square slab.</summary>
    /// <param name="radius">At the foot, metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="flutes">Number.</param>
    /// <param name="whole">Share that stands; below 1 it ends in a break.</param>
    internal static PolyMesh Doric(float radius, float height, int flutes, float whole = 1)
    {
        float cap = radius * 0.9f;
        PolyMesh shaft = Fluted(radius, height - cap, flutes, whole, 0.2f);
        return whole < 1 ? shaft : shaft.Join(
            Shapes.Lathe([new(0, height - cap), new(radius * 0.82f, height - cap), new(radius * 1.2f, height - (cap * 0.5f)), new(0, height - (cap * 0.5f))], 24),
            Shapes.Box(radius * 2.6f, cap * 0.5f, radius * 2.6f, 0.02f, 1).Move(0, height - (cap * 0.5f), 0));
    }

    private static PolyMesh Fluted(float radius, float height, int flutes, float whole, float taper)
    {
        int around = flutes > 0 ? flutes * 6 : 64;
        float Reach(float a, float t)
        {
            float swell = 1 - (taper * MathF.Pow(t, 1.5f));
            return radius * swell * (flutes > 0 ? 1 - (0.075f * MathF.Pow(MathF.Abs(MathF.Sin(a * flutes / 2)), 0.8f)) : 1);
        }

        PolyMesh side = Shapes.Grid(around, 12, (u, v) =>
        {
            float a = MathF.Tau * u, t = v * whole, r = Reach(a, t), ragged = whole < 1 && v > 0.99f ? 0.07f * height * (0.5f + Noise.Perlin(new Vector3(MathF.Sin(a) * 1.6f, MathF.Cos(a) * 1.6f, 2), 9)) : 0;
            return new Vector3(r * MathF.Sin(a), (height * t) - ragged, r * MathF.Cos(a));
        }, wrapU: true);
        return side.Join(Shapes.Grid(around, 1, (u, v) =>
        {
            float a = MathF.Tau * u, r = Reach(a, whole) * (1 - v), ragged = whole < 1 ? 0.07f * height * (0.5f + (v < 0.5f ? Noise.Perlin(new Vector3(MathF.Sin(a) * 1.6f, MathF.Cos(a) * 1.6f, 2), 9) : 0)) : 0;
            return new Vector3(r * MathF.Sin(a), (height * whole) - ragged, r * MathF.Cos(a));
        }, wrapU: true));
    }
}
