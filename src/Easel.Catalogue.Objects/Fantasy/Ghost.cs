using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A ghost as of a sheet: round head, waving hem, dark eyes, little arms.</summary>
internal sealed class Ghost : CatalogueEntry<Ghost.Parameters>
{
    /// <param name="Height">1.1 to 1.3 m.</param>
    /// <param name="Waves">Of the hem, 6 to 9.</param>
    /// <param name="Sway">How far the hem trails aside, share of the height, −0.15 to 0.15.</param>
    /// <param name="Mouth">0 smile, 1 open, 2 surprised.</param>
    /// <param name="Arms">How high they are raised, radians, −0.2 to 0.7.</param>
    /// <param name="Glow">Light from within, 0 to 0.4.</param>
    /// <param name="Color">Of the sheet.</param>
    public sealed record Parameters(float Height, int Waves, float Sway, int Mouth, float Arms, float Glow, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "ghost",
        Names = ["ghost", "phantom", "spook", "specter"],
        Words = ["friendly", "scary", "spooky", "cute", "happy", "smiling", "glowing"],
        Parts = ["eyes", "mouth"],
        Family = "fantasy",
        IsLiving = true,
        Size = new Vector3(1.05f, 1.2f, 0.8f),
        Habitats = ["forest", "studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.05f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(1.14f, 1.26f),
        stream.Child("waves").Range(6, 8),
        stream.Child("sway").Range(-0.13f, 0.13f),
        wishes.Words.Overlaps(["scary", "spooky"]) ? 1 : wishes.Words.Overlaps(["friendly", "cute", "happy", "smiling"]) ? 0 : stream.Child("mouth").Pick(0, 1, 2),
        stream.Child("arms").Range(0.15f, 0.6f),
        wishes.Words.Contains("glowing") ? 0.4f : 0.06f,
        wishes.ColorOr(LinearRgb.FromHex("#f1f3f8")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = 0.29f * h;
        var girth = new Curve((0, 1.38f), (0.2f, 1.2f), (0.45f, 1.04f), (0.68f, 0.98f), (0.82f, 0.86f), (0.92f, 0.62f), (0.975f, 0.34f), (1, 0));

        // The sheet hangs in folds that deepen to the hem, and is closed inside a little above it.
        Vector3 Skin(float a, float y, float inset)
        {
            float low = Noise.SmoothStep(0.55f, 0, y), fold = 0.13f * low * MathF.Cos((a * p.Waves) + (0.8f * MathF.Sin(a)));
            float reach = r * ((girth.At(y) * (1 + fold)) - inset);
            return new Vector3((MathF.Sin(a) * MathF.Max(0, reach)) + (p.Sway * h * MathF.Pow(1 - y, 2)), (y * h) + (0.045f * h * low * low * (1 + MathF.Sin((a * p.Waves) + 2.1f))), (MathF.Cos(a) * MathF.Max(0, reach * 0.92f)) - (0.1f * h * MathF.Pow(1 - y, 2)));
        }

        PolyMesh sheet = Shapes.Grid(180, 90, (u, v) => Skin(u * MathF.Tau, v, 0), wrapU: true);
        PolyMesh lining = Shapes.Grid(180, 12, (u, v) => Skin(u * MathF.Tau, 0.2f * v, 0.02f + (v > 0.99f ? 2 : 0.05f * v)), wrapU: true).Flip();
        Material cloth = new() { Name = "body", BaseColor = p.Color, Roughness = 0.75f, Specular = 0.02f, Sheen = 0.4f, Translucency = 0.15f, Emission = p.Color * p.Glow };
        model.Add(sheet, cloth, 1.6f).Add(lining, cloth with { Name = "lining", BaseColor = p.Color * 0.5f, Emission = default }, 1.6f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 from = new(side * r * 0.75f, 0.56f * h, 0.05f * h), hand = from + (0.3f * h * Vector3.Normalize(new Vector3(side * 0.85f, MathF.Sin(p.Arms + (side * 0.12f)), 0.55f)));
            model.Add(Shapes.Tube(Splines.CatmullRom([from, Vector3.Lerp(from, hand, 0.5f) + new Vector3(0, 0.025f * h, 0), hand - new Vector3(0, 0.012f * h, 0)], 12), t => h * (0.088f - (0.028f * t)) * MathF.Sqrt(MathF.Max(0.002f, 1 - MathF.Pow(MathF.Max(0, (t - 0.78f) / 0.22f), 2))), 28), cloth, 1.6f);
        }

        // Eyes and mouth lie on the sheet: flat discs pressed onto its form.
        Material dark = new() { Name = "face", BaseColor = LinearRgb.FromHex("#17161c"), Roughness = 0.2f, Coat = 0.8f }, blush = Presets.Matte(LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#f08a9a"), 0.5f), "cheeks"), glint = Presets.Glow(LinearRgb.White, 1.2f, "glint");
        void Press(PolyMesh disc, Material material, float lift) => model.Add(
            disc.Warp(q => (on: Skin(MathF.Asin(Math.Clamp(q.X / (r * 0.98f), -0.95f, 0.95f)), q.Y / h, 0), q) is var s ? s.on + (Vector3.Normalize(new Vector3(s.on.X, 0.2f * r, s.on.Z)) * (s.q.Z + lift)) : q), material, 1.4f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Press(Shapes.Ellipsoid(new Vector3(0.046f, 0.068f, 0.014f) * h, 40).Move(side * 0.105f * h, 0.74f * h, 0), dark, 0);
            Press(Shapes.Ellipsoid(new Vector3(0.015f, 0.019f, 0.006f) * h, 20).Move((side * 0.105f * h) + (0.014f * h), 0.768f * h, 0), glint, 0.012f * h);
            Press(Shapes.Ellipsoid(new Vector3(0.034f, 0.022f, 0.006f) * h, 24).Move(side * 0.172f * h, 0.655f * h, 0), blush, 0);
        }

        if (p.Mouth == 0)
        {
            Press(Shapes.Tube([.. Enumerable.Range(0, 25).Select(i => (i / 12f) - 1).Select(x => new Vector3(0.062f * h * x, (0.615f + (0.026f * x * x)) * h, 0))], t => 0.0085f * h * MathF.Sqrt(MathF.Max(0.05f, MathF.Sin(MathF.PI * t))), 16), dark, 0);
        }
        else
        {
            Press(Shapes.Ellipsoid(new Vector3(p.Mouth == 1 ? 0.055f : 0.034f, p.Mouth == 1 ? 0.052f : 0.04f, 0.012f) * h, 40).Move(0, 0.6f * h, 0), dark, 0);
            if (p.Mouth == 1)
            {
                Press(Shapes.Ellipsoid(new Vector3(0.034f, 0.02f, 0.006f) * h, 24).Move(0, 0.574f * h, 0), Presets.Plastic(LinearRgb.FromHex("#c8405a"), "tongue"), 0.01f * h);
            }
        }

        return model.Build(ground: true, center: true);
    }
}
