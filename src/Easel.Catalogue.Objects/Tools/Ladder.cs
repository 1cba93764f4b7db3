using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A step ladder that stands on its own, of wood or metal.</summary>
internal sealed class Ladder : CatalogueEntry<Ladder.Parameters>
{
    /// <param name="Steps">4 to 6.</param>
    /// <param name="Rise">Between steps, 0.24 to 0.28 m.</param>
    /// <param name="Width">At the foot, 0.5 to 0.58 m.</param>
    /// <param name="Spread">How far the back stands off, share of the height, 0.42 to 0.52.</param>
    /// <param name="IsMetal">Aluminium instead of wood.</param>
    /// <param name="Color">Paint, or null for the bare material.</param>
    public sealed record Parameters(int Steps, float Rise, float Width, float Spread, bool IsMetal, LinearRgb? Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ladder",
        Names = ["ladder", "step ladder", "stepladder"],
        Words = ["metal", "wooden", "tall"],
        Parts = ["step", "rung"],
        Family = "tools",
        Size = new Vector3(0.6f, 1.5f, 0.85f),
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.12f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("tall") ? 8 : stream.Child("steps").Range(5, 6), stream.Child("rise").Range(0.245f, 0.275f), stream.Child("width").Range(0.5f, 0.56f), stream.Child("spread").Range(0.44f, 0.5f), wishes.Words.Contains("metal") || (!wishes.Words.Contains("wooden") && stream.Child("metal").Chance(0.3f)), wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Steps * p.Rise, depth = h * p.Spread, low = p.Width / 2, high = low * 0.68f;
        Material body = p.Color is { } paint ? Presets.Lacquer(paint, "body") : p.IsMetal ? Presets.BrushedSteel(Vector3.UnitY, "body") : Presets.Wood("pine", Vector3.UnitY, "body");
        Material across = p.Color is not null || p.IsMetal ? body : Presets.Wood("pine", Vector3.UnitX, "steps"), steel = Presets.Metal(LinearRgb.FromHex("#8e9296"), 0.35f, "hinge"), rubber = Presets.Rubber(name: "foot");
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Board(new(side * low, 0.01f, depth / 2), new(side * high, h, 0.02f), 0.028f, 0.075f);
            Board(new(side * low * 0.94f, 0.01f, -depth / 2), new(side * high * 0.9f, h - 0.03f, -0.03f), 0.024f, 0.045f);
            foreach (float z in (ReadOnlySpan<float>)[depth / 2, -depth / 2])
            {
                model.Add(Shapes.Cushion(0.045f, 0.03f, z > 0 ? 0.09f : 0.06f, 0.008f, 0, 4).Move(side * low * (z > 0 ? 1 : 0.94f), 0, z), rubber);
            }

            // Stays that keep it from sliding apart.
            float stay = h * 0.4f;
            model.Add(Shapes.Rod(new(side * float.Lerp(low, high, 0.4f), stay, depth * 0.31f), new(side * float.Lerp(low, high, 0.4f) * 0.93f, stay, -depth * 0.31f), 0.006f, null, 10), steel);
            model.Add(Shapes.Cylinder(0.02f, 0.012f, 0.003f, 24).RotateZ(-MathF.PI / 2).Move(side * high, h - 0.03f, 0), steel);
        }

        for (int i = 1; i < p.Steps; i++)
        {
            float t = i / (float)p.Steps, half = float.Lerp(low, high, t), z = float.Lerp(depth / 2, 0.02f, t);
            model.Add(Shapes.Box((2 * half) - 0.02f, 0.026f, 0.105f, 0.006f).Rest(r => r + new Vector3(0, i * 0.31f, i * 0.7f)).Move(0, (h * t) - 0.013f, z - 0.01f), across);
            if (i % 2 == 0)
            {
                model.Add(Shapes.Box((2 * half * 0.9f) - 0.01f, 0.04f, 0.02f, 0.005f).Move(0, h * t, float.Lerp(-depth / 2, -0.03f, t)), across);
            }
        }

        model.Add(Shapes.Box((2 * high) + 0.07f, 0.028f, 0.2f, 0.008f).Move(0, h - 0.004f, -0.02f), across);
        model.Surface(SurfaceTag.Top, new Vector3(0, h + 0.024f, -0.02f), new Vector3(high, 0, 0), new Vector3(0, 0, -0.09f));
        return model.Build(ground: true, center: true);

        void Board(Vector3 from, Vector3 to, float thick, float deep) =>
            model.Add(Shapes.Sweep([from, to], Outlines.Rectangle(deep, thick, 0.005f), up: Vector3.UnitX).Rest(r => r), body);
    }
}
