using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A stretch of fence: painted pickets, or posts and rails by word; with a gate by word.</summary>
internal sealed class Fence : CatalogueEntry<Fence.Parameters>
{
    /// <param name="IsRail">Posts with three rails instead of pickets.</param>
    /// <param name="HasGate">Whether its middle is a gate.</param>
    /// <param name="Length">3.6 to 4.4 m.</param>
    /// <param name="Height">0.95 to 1.15 m.</param>
    /// <param name="Picket">Width of a picket, 0.075 to 0.09 m.</param>
    /// <param name="Wave">How far the tops swing between posts, 0 to 0.12 m.</param>
    /// <param name="Paint">Colour of the paint, or null for bare wood.</param>
    /// <param name="Seed">Of what leans.</param>
    public sealed record Parameters(bool IsRail, bool HasGate, float Length, float Height, float Picket, float Wave, LinearRgb? Paint, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fence",
        Names = ["fence", "picket fence", "garden fence", "wooden fence", "white picket fence", "rail fence", "farm fence", "gate", "garden gate", "wooden gate", "farm gate"],
        Words = ["rail", "farm", "gate", "wooden", "ranch", "old"],
        Family = "street",
        Size = new Vector3(4, 1.1f, 0.15f),
        Habitats = ["meadow", "farm", "park", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.1f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool rail = wishes.Words.Overlaps(["rail", "farm", "ranch"]), bare = wishes.Words.Overlaps(["wooden", "old"]) || rail || wishes.Material == "wood";
        return new Parameters(
            rail, wishes.Words.Contains("gate"), stream.Child("length").Range(3.8f, 4.2f), stream.Child("height").Range(0.98f, 1.1f), stream.Child("picket").Range(0.078f, 0.088f), stream.Child("wave").Chance(0.4f) ? stream.Child("swing").Range(0.06f, 0.11f) : 0,
            wishes.Colors.IsEmpty ? bare ? null : LinearRgb.FromHex("#f4f2ec") : wishes.Colors[0], stream.Child("leans").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material wood = p.Paint is { } paint ? Presets.Lacquer(paint, "body") with { Coat = 0.15f, Roughness = 0.55f } : Presets.Wood(LinearRgb.FromHex("#a58a68"), LinearRgb.FromHex("#6a5238"), Vector3.UnitY, "body");
        float half = p.Length / 2, h = p.Height;
        PolyMesh all = new();
        float[] posts = p.HasGate ? [-half, -0.62f, 0.62f, half] : [-half, 0, half];
        foreach (float x in posts)
        {
            float tall = h + (p.HasGate && MathF.Abs(x) < 1 ? 0.24f : 0.06f);
            all.Join(Shapes.Box(0.11f, tall, 0.11f, 0.012f).Rest(q => q + new Vector3(x, 0, x)).Move(x, 0, -0.05f), Shapes.Box(0.15f, 0.03f, 0.15f, 0.008f).Move(x, tall, -0.05f), Shapes.Superellipsoid(new Vector3(0.055f, 0.05f, 0.055f), 1, 0.6f, 20).Move(x, tall + 0.05f, -0.05f));
        }

        for (int bay = 0; bay + 1 < posts.Length; bay++)
        {
            bool gate = p.HasGate && bay == 1;
            float from = posts[bay] + 0.06f, to = posts[bay + 1] - 0.06f, span = to - from, z = gate ? -0.03f : 0;
            float[] rails = p.IsRail && !gate ? [0.25f, 0.55f, 0.85f] : [0.24f, 0.72f];
            foreach (float y in rails)
            {
                all.Join(Shapes.Box(span + (gate ? -0.06f : 0.12f), p.IsRail && !gate ? 0.13f : 0.085f, 0.04f, 0.008f).Rest(q => new Vector3(q.Y, q.X, q.Z + y)).Move((from + to) / 2, y * h, z - 0.03f));
            }

            if (p.IsRail && !gate)
            {
                continue;
            }

            if (gate)
            {
                all.Join(Shapes.Box(Vector2.Distance(new(span, 0), new(0, h * 0.48f)) * 0.96f, 0.07f, 0.03f, 0.006f).Rest(q => new Vector3(q.Y, q.X, q.Z)).RotateZ(MathF.Atan2(h * 0.48f, span)).Move((from + to) / 2, h * 0.48f, z - 0.05f));
            }

            int count = (int)(span / (p.Picket * 1.75f));
            for (int i = 0; i < count; i++)
            {
                RandomStream own = stream.Child(bay).Child(i);
                float t = (i + 0.5f) / count, x = from + (span * t), swing = p.HasGate && gate ? 0.14f * MathF.Sin(MathF.PI * t) : -p.Wave * MathF.Sin(MathF.PI * t), tall = h + swing - 0.06f, w = p.Picket / 2;
                List<Vector2> outline = Outlines.Round([new(-w, 0.06f), new(w, 0.06f), new(w, tall - (w * 1.2f)), new(0, tall), new(-w, tall - (w * 1.2f))], [0, 0, 0.006f, 0.01f, 0.006f], 3);
                float shift = own.Range(0, 3f);
                all.Join(Shapes.Extrude(outline, 0.022f, 0.004f, 2).Rest(q => q + new Vector3(shift, shift, 0)).RotateZ(p.Paint is null ? own.Range(-0.02f, 0.02f) : 0).Move(x, 0, z + 0.002f));
            }

            if (gate)
            {
                Material iron = Presets.Iron("hinge");
                model.Add(Shapes.Box(0.3f, 0.04f, 0.012f, 0.004f).Move(from + 0.12f, 0.25f * h, 0.002f).Join(Shapes.Box(0.3f, 0.04f, 0.012f, 0.004f).Move(from + 0.12f, 0.73f * h, 0.002f), Shapes.Box(0.1f, 0.05f, 0.03f, 0.008f).Move(to - 0.02f, 0.74f * h, 0.002f)), iron);
            }
        }

        return model.Add(all, wood, 0.6f).Build(ground: true, center: true);
    }
}
