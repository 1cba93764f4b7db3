using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A fire hydrant: a cast barrel under a ribbed bonnet, a large outlet in front and two at the sides, caps with nuts and chains.</summary>
internal sealed class FireHydrant : CatalogueEntry<FireHydrant.Parameters>
{
    /// <param name="Radius">Of the barrel, 0.098 to 0.112 m.</param>
    /// <param name="Barrel">Height of the barrel, 0.36 to 0.42 m.</param>
    /// <param name="Bolts">Bolts of a flange, 6 or 8.</param>
    /// <param name="Ribs">Ribs of the bonnet, 6 or 8.</param>
    /// <param name="HasChains">Whether chains hold the caps.</param>
    /// <param name="Color">Of barrel and bonnet.</param>
    /// <param name="Caps">Of caps and nuts.</param>
    /// <param name="Turn">Of the caps' nuts, radians.</param>
    public sealed record Parameters(float Radius, float Barrel, int Bolts, int Ribs, bool HasChains, LinearRgb Color, LinearRgb Caps, float Turn);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fire-hydrant",
        Names = ["fire hydrant", "hydrant", "fireplug"],
        Words = ["old"],
        Parts = ["cap", "top", "nozzle"],
        Family = "street",
        Size = new Vector3(0.4f, 0.72f, 0.38f),
        Habitats = ["city-street", "street", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.14f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string body, string caps) = stream.Child("paint").Pick(("#c8161c", "#e8b514"), ("#c8161c", "#dfe2e2"), ("#d8a511", "#2c59a8"), ("#c8161c", "#c8161c"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(body));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(caps) : stream.Child("caps").Chance(0.5f) ? color : LinearRgb.FromHex("#d5d8d8");
        return new Parameters(
            stream.Child("radius").Range(0.1f, 0.11f), stream.Child("barrel").Range(0.37f, 0.41f), stream.Child("bolts").Pick(6, 8), stream.Child("ribs").Pick(6, 8), stream.Child("chains").Chance(0.8f), color,
            wishes.PartColorOr("cap", wishes.PartColorOr("nozzle", wishes.PartColorOr("top", second))), stream.Child("turn").Range(0, 1.2f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material paint = StreetMaterials.Enamel(p.Color), caps = StreetMaterials.Enamel(p.Caps, "caps"), iron = StreetMaterials.DarkIron;
        float r = p.Radius, h = p.Barrel, foot = 0.032f, collar = foot + h;

        // One turned casting: foot flange, barrel with a swelling at the outlets, collar under the bonnet.
        model.Add(
            Shapes.Lathe(
                Outlines.Round(
                    [new(0, 0), new(r * 1.52f, 0), new(r * 1.52f, foot), new(r * 1.08f, foot), new(r, foot + 0.05f), new(r, foot + (h * 0.5f)), new(r * 1.1f, foot + (h * 0.6f)), new(r * 1.1f, collar - 0.045f), new(r, collar - 0.02f), new(r * 1.36f, collar - 0.012f), new(r * 1.36f, collar + 0.032f), new(r * 1.1f, collar + 0.034f), new(0, collar + 0.034f)],
                    [0, 0.006f, 0.006f, 0.02f, 0.03f, 0.04f, 0.03f, 0.02f, 0.01f, 0.006f, 0.006f, 0.004f, 0], 5, closed: false),
                112),
            paint, 0.9f);
        model.Add(Shapes.Torus(r * 1.365f, 0.0022f, 112, 8).Move(0, collar + 0.01f, 0), iron);
        Bolts(model, p, r * 1.3f, foot, iron);
        Bolts(model, p, r * 1.24f, collar + 0.032f, iron);

        // The bonnet with its ribs, a ring and the operating nut.
        float dome = collar + 0.034f, high = r * 1.02f;
        List<Vector2> profile = [.. Enumerable.Range(0, 19).Select(i => MathF.PI / 2 * i / 18).Select(a => new Vector2(r * 1.08f * MathF.Cos(a), dome + (high * MathF.Sin(a))))];
        model.Add(Shapes.Lathe(profile, 112), paint, 1.2f);
        for (int i = 0; i < p.Ribs; i++)
        {
            float turn = MathF.Tau * (i + 0.5f) / p.Ribs;
            List<Vector3> rib = [.. profile.Take(16).Select(q => new Vector3(q.X * MathF.Sin(turn), q.Y, q.X * MathF.Cos(turn)))];
            model.Add(Shapes.Sweep(rib, Outlines.Ellipse(0.0075f, 0.009f, 14), up: new Vector3(MathF.Sin(turn), 0, MathF.Cos(turn))), paint, 1.2f);
        }

        float tip = dome + high;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, tip - 0.01f), new(r * 0.5f, tip - 0.02f), new(r * 0.5f, tip + 0.008f), new(r * 0.34f, tip + 0.016f), new(r * 0.3f, tip + 0.022f), new(0, tip + 0.022f)], 0.004f, 4, closed: false), 64), caps, 0.9f);
        model.Add(Pentagon(r * 0.2f, 0.04f).RotateY(p.Turn).Move(0, tip + 0.02f, 0), caps, 0.7f);

        // Outlets: the pumper in front, hoses left and right.
        float y = foot + (h * 0.78f);
        Outlet(model, p, r, Matrix4x4.CreateRotationX(MathF.PI / 2) * Matrix4x4.CreateTranslation(0, y - (h * 0.02f), 0), r * 0.66f, paint, caps);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Outlet(model, p, r, Matrix4x4.CreateRotationZ(-side * MathF.PI / 2) * Matrix4x4.CreateTranslation(0, y + (h * 0.04f), 0), r * 0.45f, paint, caps);
            if (p.HasChains)
            {
                Chain(model, new Vector3(side * r * 1.72f, y - (r * 0.38f), 0.01f), new Vector3(side * r * 0.74f, y - (r * 0.6f), r * 0.82f));
            }
        }

        return model.Build(ground: true);
    }

    private static void Bolts(ModelBuilder model, Parameters p, float radius, float y, Material iron)
    {
        PolyMesh bolts = new();
        for (int i = 0; i < p.Bolts; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * (i + 0.5f) / p.Bolts);
            bolts.Join(Shapes.Cylinder(0.0115f, 0.012f, 0.002f, 6).RotateY(i * 1.7f).Move(radius * s, y - 0.001f, radius * c));
        }

        model.Add(bolts, iron);
    }

    /// <summary>A branch along +Y of the given frame, with its cap.</summary>
    private static void Outlet(ModelBuilder model, Parameters p, float barrel, Matrix4x4 place, float radius, Material paint, Material caps)
    {
        float start = barrel * 0.6f, flange = barrel * 1.26f;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, start), new(radius * 1.1f, start), new(radius * 0.92f, barrel * 1.12f), new(radius * 1.18f, flange - 0.012f), new(radius * 1.18f, flange), new(0, flange)], [0, 0, 0.02f, 0.004f, 0.003f, 0], 4, closed: false), 72).Transform(place), paint, 0.9f);
        PolyMesh cap = Shapes.Lathe(
            Outlines.Round(
                [new(0, flange), new(radius * 1.1f, flange + 0.002f), new(radius * 1.1f, flange + (radius * 0.42f)), new(radius * 0.95f, flange + (radius * 0.5f)), new(radius * 0.5f, flange + (radius * 0.72f)), new(0, flange + (radius * 0.74f))],
                [0, 0.003f, 0.006f, 0.006f, 0.02f, 0], 5, closed: false), 72);
        for (int i = 0; i < 4; i++)
        {
            // Lugs for the spanner.
            cap.Join(Shapes.Cushion(radius * 0.3f, radius * 0.34f, radius * 0.26f, 0.005f, 0, 4).Move(radius * 1.14f, flange + (radius * 0.06f), 0).RotateY((i * MathF.PI / 2) + p.Turn));
        }

        cap.Join(Pentagon(radius * 0.3f, radius * 0.4f).RotateY(p.Turn + 0.3f).Move(0, flange + (radius * 0.68f), 0));
        model.Add(cap.Transform(place), caps, 0.8f);
    }

    private static PolyMesh Pentagon(float radius, float height) => Shapes.Slab(Outlines.Round(Outlines.Star(5, radius), radius * 0.12f, 2), height, radius * 0.14f);

    /// <summary>Links from a cap to the barrel, sagging.</summary>
    private static void Chain(ModelBuilder model, Vector3 from, Vector3 to)
    {
        const int Links = 13;
        PolyMesh chain = new();
        for (int i = 0; i <= Links; i++)
        {
            float t = (float)i / Links;
            Vector3 here = At(t), next = At(t + 0.02f) - At(t - 0.02f);
            PolyMesh link = Shapes.Torus(0.0068f, 0.0019f, 16, 8).Scale(0.75f, 1, 1.25f).RotateZ(i % 2 == 0 ? 0 : MathF.PI / 2).RotateX(MathF.PI / 2);
            chain.Join(link.Align(next).Move(here));
        }

        model.Add(chain, StreetMaterials.DarkIron, 1.2f);

        Vector3 At(float t) => Vector3.Lerp(from, to, t) + new Vector3(0, -0.2f * t * (1 - t), 0.06f * t * (1 - t));
    }
}
