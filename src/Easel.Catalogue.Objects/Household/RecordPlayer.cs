using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A record player with a record on its platter and the arm set down; a gramophone with a horn by word.</summary>
internal sealed class RecordPlayer : CatalogueEntry<RecordPlayer.Parameters>
{
    /// <param name="HasHorn">A gramophone with a brass horn.</param>
    /// <param name="Width">0.4 to 0.46 m.</param>
    /// <param name="Height">Of the case, 0.08 to 0.12 m.</param>
    /// <param name="HasLid">Whether a clear lid stands open.</param>
    /// <param name="Swing">How far the arm has swung in, radians, 0.3 to 0.55.</param>
    /// <param name="Case">Material of the case.</param>
    /// <param name="Label">Colour of the record's label.</param>
    public sealed record Parameters(bool HasHorn, float Width, float Height, bool HasLid, float Swing, Material Case, LinearRgb Label);

    public override EntryInfo Info { get; } = new()
    {
        Id = "record-player",
        Names = ["record player", "turntable", "vinyl record player", "vinyl player", "gramophone", "phonograph"],
        Words = ["horn", "old", "gramophone"],
        Parts = ["label", "horn", "record"],
        Family = "household",
        Size = new Vector3(0.44f, 0.3f, 0.38f),
        Support = Support.Surface,
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.48f,
        FacesViewer = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool horn = wishes.Words.Overlaps(["gramophone", "phonograph", "horn"]);
        return new Parameters(
            horn, horn ? 0.36f : stream.Child("width").Range(0.42f, 0.45f), horn ? 0.14f : stream.Child("height").Range(0.085f, 0.105f), !horn && stream.Child("lid").Chance(0.5f), stream.Child("swing").Range(0.34f, 0.5f),
            Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? Presets.Wood(stream.Child("wood").Pick("walnut", "oak", "mahogany"), Vector3.UnitX, "body") : Presets.Lacquer(wishes.Colors[0], "body")), wishes.PartColorOr("label", LinearRgb.FromHex(stream.Child("label").Pick("#d8342a", "#f0b429", "#2f7fb0"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, d = w * 0.84f, h = p.Height, r = 0.15f;
        Material black = Presets.Plastic(LinearRgb.FromHex("#202124"), "deck"), steel = Presets.Metal(LinearRgb.FromHex("#c4c8cc"), 0.25f, "metal") with { Metallic = 0.7f };
        model.Add(Shapes.Box(w, h - 0.012f, d, 0.006f, 3).Move(0, 0.012f, 0), p.Case);
        if (p.HasHorn)
        {
            model.Add(Shapes.Box(w * 1.08f, 0.02f, d * 1.08f, 0.006f, 3).Join(Shapes.Box(w * 1.06f, 0.016f, d * 1.06f, 0.005f, 3).Move(0, h - 0.01f, 0)), p.Case);
        }
        else
        {
            model.Add(Shapes.Box(w * 0.96f, 0.004f, d * 0.95f, 0.0015f).Move(0, h - 0.001f, 0), black with { BaseColor = LinearRgb.FromHex("#34363a") });
            model.Add(Fittings.Feet(w * 0.42f, d * 0.42f, 0.02f, 0.013f).Move(0, 0.013f, 0), black);
        }

        Vector3 hub = new(p.HasHorn ? 0 : -w * 0.115f, h + 0.003f, 0);
        model.Add(Shapes.Cylinder(r * 1.01f, 0.014f, 0.003f, 96).Move(hub), steel, 0.8f);
        Record(model, hub + new Vector3(0, 0.0145f, 0), r, p.Label);
        float y = hub.Y + 0.036f;
        if (p.HasHorn)
        {
            Horn(model, p, d, y);
        }
        else
        {
            // The arm: pivot and counterweight behind, an S-bent tube, the head on the record.
            Vector3 pivot = new(w * 0.37f, y, -d * 0.32f);
            model.Add(Shapes.Cylinder(0.03f, 0.012f, 0.003f, 48).Move(pivot with { Y = h }).Join(Shapes.Cylinder(0.014f, y - h, 0.002f, 32).Move(pivot with { Y = h })), steel, 0.8f);
            List<Vector3> arm = Splines.CatmullRom([new(0, 0, -0.05f), new(0, 0, 0.02f), new(0.004f, 0, 0.12f), new(-0.008f, -0.004f, 0.18f), new(-0.022f, -0.012f, 0.215f)], 10);
            PolyMesh tube = Shapes.Tube(arm, 0.0042f, 16).Join(Shapes.Rod(new(0, 0, -0.035f), new(0, 0, -0.072f), 0.016f, sides: 32));
            model.Add(tube.RotateY(-p.Swing).Move(pivot), steel, 1);
            model.Add(Shapes.Box(0.015f, 0.011f, 0.032f, 0.003f).Move(-0.027f, -0.0175f, 0.226f).RotateY(-p.Swing).Move(pivot), black);
            foreach (float x in (ReadOnlySpan<float>)[0.3f, 0.41f])
            {
                model.Add(Shapes.Cylinder(0.014f, 0.012f, 0.003f, 40).Move(w * x, h + 0.002f, d * 0.4f), steel, 0.8f);
            }

            model.Add(Shapes.Box(0.012f, 0.004f, 0.09f, 0.001f).Move(w * 0.43f, h + 0.002f, d * 0.08f), black);
        }

        if (p.HasLid)
        {
            PolyMesh lid = Shapes.Box(w * 0.99f, 0.004f, d * 0.97f, 0.001f).Move(0, 0.062f, d * 0.485f);
            foreach (float s in (ReadOnlySpan<float>)[-1, 1])
            {
                lid.Join(Shapes.Box(0.004f, 0.062f, d * 0.97f, 0.001f).Move(s * w * 0.49f, 0, d * 0.485f));
            }

            model.Add(lid.RotateX(-1.15f).Move(0, h + 0.01f, -d * 0.5f), Presets.Pane(LinearRgb.FromHex("#dfe9ea"), "lid"));
        }

        return model.Build(ground: true, center: true);
    }

    private static void Record(ModelBuilder model, Vector3 at, float r, LinearRgb label)
    {
        // Bands of grooves shine apart from the smooth gaps between the songs.
        Material vinyl = new() { Name = "record", BaseColor = LinearRgb.FromHex("#121214"), Roughness = 0.28f, Coat = 0.5f, CoatRoughness = 0.1f };
        List<Vector2> profile = [new(0, 0), new(r * 0.995f, 0), new(r, 0.0012f), new(r * 0.99f, 0.0022f)];
        for (int i = 0; i < 44; i++)
        {
            float t = r * (0.97f - (0.6f * i / 44));
            profile.Add(new(t, 0.0022f + (i % 2 == 0 ? 0 : i % 11 == 5 ? -0.0009f : 0.0005f)));
        }

        profile.Add(new(0, 0.0022f));
        model.Add(Shapes.Lathe(profile, 128).Move(at), vinyl, 0.5f);
        model.Add(Shapes.Cylinder(r * 0.34f, 0.0006f, 0, 64).Move(at + new Vector3(0, 0.0022f, 0)), Presets.Paper(label, "label"));
        model.Add(Shapes.Torus(r * 0.24f, 0.0012f, 56, 6, 0.0002f).Move(at + new Vector3(0, 0.0029f, 0)), Presets.Paper(LinearRgb.FromHex("#f6efe0"), "label ring"));
        model.Add(Shapes.Capsule(at, at + new Vector3(0, 0.009f, 0), 0.0034f, 16), Presets.Chrome("spindle"), 1);
    }

    // A fluted brass horn over the record, on a bent arm.
    private static void Horn(ModelBuilder model, Parameters p, float d, float y)
    {
        Material brass = Presets.Brass("horn") with { Roughness = 0.22f };
        Vector3 back = new(0, y + 0.02f, -d * 0.42f), neck = new(0, y + 0.17f, -d * 0.36f), mouth = new(0.02f, y + 0.3f, 0.1f);
        model.Add(Shapes.Tube(Splines.CatmullRom([new(0.05f, y - 0.012f, 0.05f), new(0.04f, y + 0.01f, -0.05f), back, back + new Vector3(0, 0.06f, -0.03f), neck], 10), t => 0.009f + (0.006f * t), 20).Join(Shapes.Cylinder(0.022f, 0.02f, 0.004f, 32).RotateX(MathF.PI / 2).Move(0.05f, y - 0.012f, 0.04f), Shapes.Rod(new(0, p.Height, -d * 0.44f), back, 0.013f)), brass, 1);
        Vector3 axis = mouth - neck;
        float length = axis.Length();
        PolyMesh bell = Shapes.Grid(144, 44, (u, v) =>
        {
            float a = MathF.Tau * u, r = 0.016f + (0.04f * v) + (0.13f * MathF.Pow(v, 4)), petal = 1 + (0.055f * v * v * MathF.Abs(MathF.Cos(4.5f * a)));
            return new Vector3(r * petal * MathF.Sin(a), length * v, r * petal * MathF.Cos(a));
        }, wrapU: true);
        model.Add(bell.Solidify(0.0024f).Align(axis).Move(neck), brass, 0.9f);
        model.Add(Shapes.Tube(Splines.CatmullRom([new(p.Width * 0.5f, 0.07f, 0), new(p.Width * 0.62f, 0.07f, 0), new(p.Width * 0.62f, 0.07f, 0.07f), new(p.Width * 0.7f, 0.07f, 0.07f)], 4), 0.006f, 12), Presets.Steel("crank"), 1);
    }
}
