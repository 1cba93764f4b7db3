using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A brass compass with a wind rose and a two-coloured needle; or a pocket watch on its chain by word.</summary>
internal sealed class Compass : CatalogueEntry<Compass.Parameters>
{
    /// <param name="IsWatch">A pocket watch instead of a compass.</param>
    /// <param name="Radius">0.028 to 0.036 m.</param>
    /// <param name="HasLid">Whether a lid stands open behind.</param>
    /// <param name="Turn">Of the needle, radians; or the hour shown, by 12.</param>
    /// <param name="Links">Of the chain, 12 to 20.</param>
    /// <param name="Made">What the case is made of.</param>
    /// <param name="Dial">Colour of the dial.</param>
    public sealed record Parameters(bool IsWatch, float Radius, bool HasLid, float Turn, int Links, Material Made, LinearRgb Dial);

    public override EntryInfo Info { get; } = new()
    {
        Id = "compass",
        Names = ["compass", "magnetic compass", "brass compass", "pocket watch", "pocketwatch", "fob watch"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("compass", "compasses").Add("magnetic compass", "magnetic compasses").Add("brass compass", "brass compasses").Add("pocket watch", "pocket watches").Add("pocketwatch", "pocketwatches").Add("fob watch", "fob watches"),
        Words = ["pocket", "chain", "lid", "open"],
        Parts = ["needle", "chain"],
        Family = "tools",
        Size = new Vector3(0.09f, 0.05f, 0.1f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.75f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool watch = wishes.Words.Overlaps(["watch", "pocketwatch", "watche"]);
        return new Parameters(
            watch, stream.Child("radius").Range(0.03f, 0.035f), wishes.Words.Overlaps(["lid", "open"]) || stream.Child("lid").Chance(watch ? 0.3f : 0.6f), stream.Child("turn").Range(0, 6f), stream.Child("links").Range(17, 20),
            Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? (watch ? Presets.Gold("body") : Presets.Brass("body")) with { Metallic = 0.85f, Roughness = 0.22f } : Presets.Lacquer(wishes.Colors[0], "body")), LinearRgb.FromHex("#f3ead2"));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, h = r * 0.36f, dial = h * 0.72f;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.7f, 0), new(r, h * 0.42f), new(r * 1.02f, h * 0.8f), new(r * 0.94f, h), new(r * 0.88f, h * 0.96f), new(r * 0.86f, dial), new(0, dial)], [0, r * 0.06f, r * 0.12f, r * 0.05f, r * 0.02f, r * 0.02f, 0.0002f, 0], 6, closed: false), 112), p.Made, 0.9f);
        model.Add(Shapes.Cylinder(r * 0.86f, 0.0003f, 0, 96).Move(0, dial, 0), Presets.Paper(p.Dial, "dial") with { Translucency = 0 });
        float y = dial + 0.0005f;
        Material ink = Presets.Matte(LinearRgb.FromHex("#23252e"), "marks"), red = Presets.Lacquer(LinearRgb.FromHex("#cc2420"), "needle"), blue = Presets.Lacquer(LinearRgb.FromHex("#2b4f8a"), "needle end");
        PolyMesh Flat(IReadOnlyList<Vector2> outline, float thick = 0.0003f) => Shapes.Slab(outline, thick, 0.00005f, 1);
        PolyMesh marks = Shapes.Torus(r * 0.8f, r * 0.012f, 96, 6, 0.0002f).Move(0, y, 0);
        for (int i = 0; i < 60; i++)
        {
            bool major = i % (p.IsWatch ? 5 : 15) == 0;
            marks.Join(Flat([new(-r * (major ? 0.014f : 0.006f), r * (major ? 0.66f : 0.74f)), new(r * (major ? 0.014f : 0.006f), r * (major ? 0.66f : 0.74f)), new(r * (major ? 0.014f : 0.006f), r * 0.79f), new(-r * (major ? 0.014f : 0.006f), r * 0.79f)]).RotateY(MathF.Tau * i / 60).Move(0, y, 0));
        }

        if (p.IsWatch)
        {
            float hour = p.Turn / 6 * MathF.Tau, minute = p.Turn * 12 / 6 % 1 * MathF.Tau;
            PolyMesh Hand(float length, float wide, float lift) => Flat([new(-r * wide, -r * 0.12f), new(r * wide, -r * 0.12f), new(r * wide * 1.5f, r * length * 0.6f), new(0, r * length), new(-r * wide * 1.5f, r * length * 0.6f)]).Move(0, y + lift, 0);
            marks.Join(Hand(0.44f, 0.03f, 0.0006f).RotateY(-hour), Hand(0.68f, 0.022f, 0.0011f).RotateY(-minute));
            marks.Join(Shapes.Torus(r * 0.15f, r * 0.008f, 48, 6, 0.0002f).Move(0, y, r * 0.4f));
            model.Add(Shapes.Cylinder(r * 0.05f, 0.002f, 0.0004f, 24).Move(0, y, 0), Presets.Gold("pin"));
        }
        else
        {
            // The rose: four long points half dark, four short ones between; N stands at the top.
            PolyMesh rose = new(), shade = new();
            for (int i = 0; i < 8; i++)
            {
                float length = i % 2 == 0 ? r * 0.6f : r * 0.36f, wide = r * (i % 2 == 0 ? 0.12f : 0.085f), a = MathF.Tau * i / 8, lift = i % 2 == 0 ? 0.0003f : 0;
                rose.Join(Flat([new(0, 0), new(wide, wide), new(0, length)]).RotateY(a).Move(0, y + lift, 0));
                shade.Join(Flat([new(0, 0), new(0, length), new(-wide, wide)]).RotateY(a).Move(0, y + lift, 0));
            }

            model.Add(rose, Presets.Matte(LinearRgb.FromHex("#c9a35a"), "rose")).Add(shade, Presets.Matte(LinearRgb.FromHex("#7a5a2a"), "rose shade"));
            float n = r * 0.06f;
            marks.Join(Flat([new(-n, r * 0.5f), new(-n * 0.55f, r * 0.5f), new(-n * 0.55f, r * 0.64f), new(-n, r * 0.64f)]).Move(0, y + 0.0006f, 0), Flat([new(n * 0.55f, r * 0.5f), new(n, r * 0.5f), new(n, r * 0.64f), new(n * 0.55f, r * 0.64f)]).Move(0, y + 0.0006f, 0), Flat([new(-n, r * 0.64f), new(n * 0.5f, r * 0.5f), new(n, r * 0.5f), new(-n * 0.5f, r * 0.64f)]).Move(0, y + 0.0006f, 0));
            List<Vector2> half = [new(-r * 0.085f, 0), new(r * 0.085f, 0), new(0, r * 0.68f)];
            model.Add(Flat(half, 0.0008f).RotateY(p.Turn).Move(0, y + 0.0014f, 0), red).Add(Flat(half, 0.0008f).RotateY(p.Turn + MathF.PI).Move(0, y + 0.0014f, 0), blue);
            model.Add(Shapes.Cylinder(r * 0.07f, 0.0036f, 0.0006f, 32).Move(0, y, 0), Presets.Brass("pin"));
        }

        model.Add(marks, ink);
        model.Add(Shapes.Lathe([.. Enumerable.Range(0, 9).Select(i => r * 0.88f * (1 - (i / 8f))).Select(x => new Vector2(x, (h * 0.96f) + (r * 0.05f * (1 - (x * x / r / r)))))], 72), Presets.Pane(LinearRgb.FromHex("#f2f8f8"), "glass"), 1.2f);
        Bow(model, p, r, h);
        return model.Build(ground: true, center: true);
    }

    // Crown, ring and chain behind; the lid open on its hinge.
    private static void Bow(ModelBuilder model, Parameters p, float r, float h)
    {
        float y = h * 0.55f;
        PolyMesh metal = Shapes.Rod(new(0, y, -r), new(0, y, -r * 1.16f), r * 0.1f, sides: 24).Join(Shapes.Rod(new(0, y, -r * 1.14f), new(0, y, -r * 1.34f), r * 0.15f, sides: 18), Shapes.Torus(r * 0.24f, r * 0.04f, 40, 12).Move(0, y, -r * 1.5f));
        if (p.IsWatch)
        {
            List<Vector3> way = Splines.CatmullRom([new(0, r * 0.09f, -r * 1.76f), new(r * 0.7f, r * 0.09f, -r * 2.1f), new(r * 1.4f, r * 0.09f, -r * 1.6f), new(r * 1.5f, r * 0.09f, -r * 0.7f), new(r * 1.35f, r * 0.09f, r * 0.2f), new(r * 1.6f, r * 0.09f, r * 1.1f)], 40);
            float walked = 0, next = 0;
            for (int i = 1, count = 0; i < way.Count && count < p.Links; i++)
            {
                Vector3 along = way[i] - way[i - 1];
                walked += along.Length();
                if (walked >= next)
                {
                    PolyMesh link = Shapes.Torus(r * 0.11f, r * 0.032f, 20, 8).Scale(1, 1, 1.35f);
                    metal.Join((count % 2 == 0 ? link : link.RotateZ(1.1f)).RotateY(MathF.Atan2(along.X, along.Z)).Move(way[i]));
                    next += r * 0.225f;
                    count++;
                }
            }
        }

        if (p.HasLid)
        {
            PolyMesh lid = Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.72f, 0.0004f), new(r, h * 0.3f), new(r * 0.97f, h * 0.32f), new(r * 0.7f, 0.0018f), new(0, 0.0014f)], [0, r * 0.1f, 0.0006f, 0.0006f, r * 0.1f, 0], 6, closed: false), 96);
            metal.Join(lid.Move(0, 0, -r).RotateX(-1.95f + MathF.PI).RotateY(MathF.PI / 2).RotateY(0.35f).Move(-r * 1.02f, h * 0.9f, 0));
        }

        model.Add(metal, p.Made, 1);
    }
}
