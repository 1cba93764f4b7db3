using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A die with sunk pips; a pair or more by word.</summary>
internal sealed class Die : CatalogueEntry<Die.Parameters>
{
    /// <param name="Count">1 to 5.</param>
    /// <param name="Size">Of an edge, 0.016 to 0.02 m.</param>
    /// <param name="Round">Radius of the corners by the size, 0.12 to 0.2.</param>
    /// <param name="Pip">Radius of a pip by the size, 0.09 to 0.11.</param>
    /// <param name="Color">Of the die.</param>
    /// <param name="Pips">Colour of the pips.</param>
    /// <param name="Seed">Of how they fell.</param>
    public sealed record Parameters(int Count, float Size, float Round, float Pip, LinearRgb Color, LinearRgb Pips, uint Seed);

    private static readonly Vector2[][] _faces =
    [
        [new(0, 0)], [new(-1, -1), new(1, 1)], [new(-1, -1), new(0, 0), new(1, 1)], [new(-1, -1), new(1, 1), new(-1, 1), new(1, -1)], [new(-1, -1), new(1, 1), new(-1, 1), new(1, -1), new(0, 0)], [new(-1, -1), new(1, 1), new(-1, 1), new(1, -1), new(-1, 0), new(1, 0)],
    ];

    public override EntryInfo Info { get; } = new()
    {
        Id = "die",
        Names = ["die", "game die", "playing die", "pair of dice", "set of dice", "red dice", "gaming die"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("die", "dice").Add("game die", "game dice").Add("playing die", "playing dice").Add("gaming die", "gaming dice").Add("pair of dice", "pairs of dice").Add("red dice", "red dice"),
        Words = ["pair", "set"],
        Parts = ["pip", "dot"],
        Family = "toys",
        Size = new Vector3(0.02f, 0.02f, 0.02f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("red") ? "#c8202a" : "#f4efe4"));
        return new Parameters(
            wishes.Words.Contains("pair") ? 2 : wishes.Words.Contains("set") ? 5 : 1, stream.Child("size").Range(0.0165f, 0.019f), stream.Child("round").Range(0.13f, 0.18f), stream.Child("pip").Range(0.092f, 0.105f), color,
            wishes.PartColorOr("pip", wishes.PartColorOr("dot", wishes.Colors.Length > 1 ? wishes.Colors[1] : color.Luminance > 0.3f ? LinearRgb.FromHex("#17171a") : LinearRgb.FromHex("#f6f3ea"))), stream.Child("fell").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float s = p.Size, half = s / 2;
        Material body = Presets.Plastic(p.Color, "body") with { Roughness = 0.2f, Coat = 0.7f, CoatRoughness = 0.05f }, pip = Presets.Plastic(p.Pips, "pip") with { Roughness = 0.4f };
        for (int i = 0; i < p.Count; i++)
        {
            RandomStream own = stream.Child(i);
            PolyMesh cube = Shapes.Box(s, s, s, s * p.Round, 6).Move(0, -half, 0), dots = new();

            // Opposite faces sum to seven: six faces by axis and side.
            (int Value, Matrix4x4 Turn)[] faces = [(1, Matrix4x4.CreateRotationX(MathF.PI / 2)), (6, Matrix4x4.CreateRotationX(-MathF.PI / 2)), (2, Matrix4x4.Identity), (5, Matrix4x4.CreateRotationY(MathF.PI)), (3, Matrix4x4.CreateRotationY(MathF.PI / 2)), (4, Matrix4x4.CreateRotationY(-MathF.PI / 2))];
            foreach ((int value, Matrix4x4 turn) in faces)
            {
                foreach (Vector2 at in _faces[value - 1])
                {
                    // A shallow dish, a hair above the face.
                    float r = s * p.Pip;
                    dots.Join(Shapes.Lathe([new(0, -r * 0.3f), new(r, -r * 0.3f), new(r, r * 0.06f), new(r * 0.75f, r * 0.04f), new(0, r * 0.03f)], 24).RotateX(MathF.PI / 2).Move(at.X * s * 0.25f, at.Y * s * 0.25f, half).Transform(turn));
                }
            }

            float roll = own.Range(0, 3) * MathF.PI / 2, spin = (i * 1.1f) + own.Range(0, 0.6f), tip = own.Range(0, 3) * MathF.PI / 2;
            Matrix4x4 place = Matrix4x4.CreateRotationX(MathF.Round(roll / (MathF.PI / 2)) * MathF.PI / 2) * Matrix4x4.CreateRotationZ(MathF.Round(tip / (MathF.PI / 2)) * MathF.PI / 2) * Matrix4x4.CreateRotationY(spin) * Matrix4x4.CreateTranslation(i == 0 ? 0 : s * 1.7f * MathF.Sin(i * 1.9f), half, i == 0 ? 0 : s * 1.5f * MathF.Cos(i * 1.9f));
            model.Add(cube.Transform(place), body, 0.8f);
            model.Add(dots.Transform(place), pip, 0.9f);
        }

        return model.Build(ground: true, center: true);
    }
}
