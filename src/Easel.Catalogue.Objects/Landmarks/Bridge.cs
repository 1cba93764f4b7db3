using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A bridge across X: arches of stone, a road hung from two towers by word, or the lacquered arch of a garden by word or colour.</summary>
internal sealed class Bridge : CatalogueEntry<Bridge.Parameters>
{
    /// <param name="IsHung">A suspension bridge.</param>
    /// <param name="IsWooden">A garden bridge of lacquered wood.</param>
    /// <param name="Length">15 to 19 m; a hung one 60 m.</param>
    /// <param name="Arches">2 or 3.</param>
    /// <param name="Width">3.4 to 4.2 m.</param>
    /// <param name="Hump">Rise of the road in the middle, metres.</param>
    /// <param name="Color">Of stone or steel.</param>
    public sealed record Parameters(bool IsHung, bool IsWooden, float Length, int Arches, float Width, float Hump, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bridge",
        Names = ["bridge", "stone bridge", "arch bridge", "suspension bridge", "golden gate bridge"],
        Words = ["suspension", "golden", "gate", "steel", "stone", "wooden", "japanese", "garden"],
        Family = "landmarks",
        Size = new Vector3(17, 5, 4.2f),
        Habitats = ["mountain-lake", "meadow"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.14f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool hung = wishes.Words.Overlaps(["suspension", "gate", "steel"]);
        bool wooden = !hung && wishes.Material is null && !wishes.Words.Contains("stone") && (!wishes.Colors.IsEmpty || wishes.Words.Overlaps(["wooden", "japanese", "garden"]));
        return new Parameters(
            hung, wooden, hung ? 36 : stream.Child("length").Range(15.5f, 18.5f), stream.Child("arches").Pick(2, 3, 3), hung ? 4 : stream.Child("width").Range(3.5f, 4.1f), stream.Child("hump").Range(0.9f, 1.4f),
            wishes.ColorOr(LinearRgb.FromHex(hung || wooden ? "#b8392a" : stream.Child("stone").Pick("#b0a690", "#a39e94", "#b8a684"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsWooden)
        {
            return new ModelBuilder().Add(RedBridge.Build(p.Color, resolution, hasPiles: false), Matrix4x4.Identity).Build(ground: true, center: true);
        }

        if (p.IsHung)
        {
            Hung(model, p);
        }
        else
        {
            Stone(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Stone(ModelBuilder model, Parameters p)
    {
        float half = p.Length / 2, pier = 1.1f, span = (p.Length - 2.6f - (pier * (p.Arches - 1))) / p.Arches, w = p.Width / 2;
        const float Spring = 0.7f, Crown = 0.75f;
        float Road(float x) => Spring + (span * 0.5f) + Crown + (p.Hump * (1 - (x * x / (half * half)))) - p.Hump * 0.55f;

        // The side: road above, arches cut out below.
        List<Vector2> side = [new(-half, 0)];
        float x = -half + 1.3f;
        for (int i = 0; i < p.Arches; i++)
        {
            float centre = x + (span / 2), rise = span * 0.5f;
            side.Add(new Vector2(x, 0));
            side.AddRange(Enumerable.Range(0, 33).Select(k => MathF.PI - (MathF.PI * k / 32)).Select(a => new Vector2(centre + (span / 2 * MathF.Cos(a)), Spring + (rise * MathF.Sin(a)))));
            side.Add(new Vector2(x + span, 0));
            x += span + pier;
        }

        side.Add(new Vector2(half, 0));
        side.AddRange(Enumerable.Range(0, 41).Select(i => half - (p.Length * i / 40)).Select(at => new Vector2(at, Road(at))));
        Material stone = Masonry.Ashlar(p.Color, 0.3f), pale = Masonry.Ashlar(p.Color * 1.12f, 0.34f, "arch"), cap = Masonry.Plaster(p.Color * 1.1f, "coping");
        model.Add(Shapes.Extrude(side, p.Width, 0.03f, 1), stone, 0.4f);

        // Rings of voussoirs stand a little proud, cutwaters guard the piers.
        x = -half + 1.3f;
        for (int i = 0; i < p.Arches; i++)
        {
            float centre = x + (span / 2);
            PolyMesh ring = new();
            const int Stones = 17;
            for (int k = 0; k < Stones; k++)
            {
                float a = MathF.PI * (k + 0.5f) / Stones, r = (span / 2) + 0.24f, wide = MathF.PI * r / Stones * 0.93f;
                foreach (float z in (ReadOnlySpan<float>)[w + 0.02f, -w - 0.02f])
                {
                    ring.Join(Shapes.Box(wide, k == Stones / 2 ? 0.62f : 0.48f, 0.16f, 0.02f, 1).Move(0, -0.24f, 0).Move(0, r, 0).RotateZ(a - (MathF.PI / 2)).Move(centre, Spring, z));
                }
            }

            model.Add(ring, pale, 0.4f);
            x += span + pier;
            if (i + 1 < p.Arches)
            {
                foreach (float z in (ReadOnlySpan<float>)[1, -1])
                {
                    PolyMesh cut = Shapes.Slab([new(-pier / 2, 0), new(pier / 2, 0), new(0, -z * 0.85f)], Spring + (span * 0.32f), 0.03f);
                    model.Add(cut.Move(x - (pier / 2), 0, z * (w - 0.02f)), stone, 0.3f);
                }
            }
        }

        // Parapets with their coping, the paved road between.
        foreach (float z in (ReadOnlySpan<float>)[w - 0.16f, -w + 0.16f])
        {
            List<Vector3> line = [.. Enumerable.Range(0, 41).Select(i => -half + (p.Length * i / 40)).Select(at => new Vector3(at, Road(at) + 0.42f, z))];
            model.Add(Shapes.Sweep(line, Outlines.Rectangle(0.32f, 0.86f), up: Vector3.UnitY), stone, 0.5f);
            model.Add(Shapes.Sweep([.. line.Select(q => q + new Vector3(0, 0.47f, 0))], Outlines.Rectangle(0.46f, 0.14f, 0.04f, 3), up: Vector3.UnitY), cap, 0.7f);
            foreach (float end in (ReadOnlySpan<float>)[-half + 0.2f, half - 0.2f])
            {
                model.Add(Shapes.Box(0.6f, 1.35f, 0.6f, 0.04f).Move(end, Road(end) - 0.1f, z).Join(Shapes.Sphere(0.26f, 24).Move(end, Road(end) + 1.46f, z)), cap, 0.8f);
            }
        }

        model.Add(Shapes.Sweep([.. Enumerable.Range(0, 41).Select(i => -half + (p.Length * i / 40)).Select(at => new Vector3(at, Road(at) + 0.02f, 0))], Outlines.Rectangle(p.Width - 0.5f, 0.08f), up: Vector3.UnitY), Presets.Stone(LinearRgb.FromHex("#857e72"), "road"), 0.7f);
        model.Surface(SurfaceTag.Top, new Vector3(0, Road(0) + 0.06f, 0), new Vector3(half * 0.4f, 0, 0), new Vector3(0, 0, -w * 0.6f));
    }

    private static void Hung(ModelBuilder model, Parameters p)
    {
        float half = p.Length / 2, w = p.Width / 2, tower = p.Length * 0.27f;
        const float Deck = 3.4f, Top = 11.5f;
        Material steel = Presets.Lacquer(p.Color, "body") with { Roughness = 0.45f }, road = Presets.Matte(LinearRgb.FromHex("#3c3e42"), "road");
        model.Add(Shapes.Box(p.Length, 0.16f, p.Width, 0.02f).Move(0, Deck, 0), road);
        foreach (float z in (ReadOnlySpan<float>)[w, -w])
        {
            // A truss under the deck, the rail above.
            PolyMesh truss = Shapes.Box(p.Length, 0.14f, 0.16f, 0.02f).Move(0, Deck - 0.75f, z).Join(Shapes.Box(p.Length, 0.2f, 0.18f, 0.02f).Move(0, Deck - 0.02f, z), Shapes.Box(p.Length, 0.06f, 0.06f, 0.01f).Move(0, Deck + 0.65f, z));
            int bays = (int)(p.Length / 1.1f);
            for (int i = 0; i < bays; i++)
            {
                float x0 = -half + (p.Length * i / bays), x1 = -half + (p.Length * (i + 1) / bays);
                truss.Join(Shapes.Rod(new(x0, Deck - 0.7f, z), new(x1, Deck, z), 0.05f, null, 6), Shapes.Rod(new(x1, Deck - 0.7f, z), new(x1, Deck + 0.65f, z), 0.035f, null, 6));
            }

            // Main cables: a parabola between the towers, straight to the ends; hangers down to the deck.
            float Cable(float x) => MathF.Abs(x) <= tower ? Deck + 1.1f + ((Top - Deck - 1.1f) * x * x / (tower * tower)) : float.Lerp(Top, Deck + 0.3f, (MathF.Abs(x) - tower) / (half - tower));
            truss.Join(Shapes.Tube([.. Enumerable.Range(0, 81).Select(i => -half + (p.Length * i / 80)).Select(x => new Vector3(x, Cable(x), z))], 0.13f, 10));
            for (float x = -half + 0.9f; x < half - 0.5f; x += 0.95f)
            {
                if (MathF.Abs(MathF.Abs(x) - tower) > 0.6f)
                {
                    truss.Join(Shapes.Rod(new(x, Deck, z), new(x, Cable(x), z), 0.03f, null, 5));
                }
            }

            model.Add(truss, steel, 0.8f);
        }

        foreach (float x in (ReadOnlySpan<float>)[-tower, tower])
        {
            PolyMesh tall = new();
            foreach (float z in (ReadOnlySpan<float>)[w + 0.1f, -w - 0.1f])
            {
                tall.Join(Shapes.Box(0.95f, Top * 0.6f, 0.7f, 0.06f).Move(x, 0, z), Shapes.Box(0.8f, Top + 0.35f, 0.58f, 0.05f).Move(x, 0, z), Shapes.Box(1.0f, 0.3f, 0.8f, 0.06f).Move(x, Top + 0.2f, z));
            }

            foreach (float y in (ReadOnlySpan<float>)[Deck - 0.8f, Deck + 2.4f, Deck + 4.8f, Top - 0.9f])
            {
                tall.Join(Shapes.Box(0.6f, 0.75f, p.Width + 0.2f, 0.05f).Move(x, y, 0));
            }

            model.Add(tall, steel, 0.5f);
            model.Add(Shapes.Box(2.4f, 1.1f, p.Width + 2f, 0.15f).Move(x, 0, 0), Masonry.Ashlar(LinearRgb.FromHex("#9a958a"), 0.3f, "pier"));
        }

        foreach (float x in (ReadOnlySpan<float>)[-half, half])
        {
            model.Add(Shapes.Box(1.6f, Deck + 0.2f, p.Width + 0.8f, 0.08f).Move(x - (MathF.Sign(x) * 0.6f), 0, 0), Masonry.Ashlar(LinearRgb.FromHex("#9a958a"), 0.3f, "pier"));
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, Deck + 0.17f, 0), new Vector3(tower * 0.8f, 0, 0), new Vector3(0, 0, -w * 0.6f));
    }
}
