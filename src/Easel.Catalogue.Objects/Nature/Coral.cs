using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>A piece of reef: branching coral, a fan and a brain coral on a rock.</summary>
internal sealed class Coral : CatalogueEntry<Coral.Parameters>
{
    /// <param name="Size">0.4 to 0.55 m.</param>
    /// <param name="HasFan">Whether a fan stands behind.</param>
    /// <param name="HasBrain">Whether a dome lies in front.</param>
    /// <param name="Bushes">Of branching coral, 1 to 2.</param>
    /// <param name="Color">Of the branches.</param>
    /// <param name="Second">Of the fan.</param>
    /// <param name="Third">Of the dome.</param>
    /// <param name="Seed">Of the growth.</param>
    public sealed record Parameters(float Size, bool HasFan, bool HasBrain, int Bushes, LinearRgb Color, LinearRgb Second, LinearRgb Third, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "coral",
        Names = ["coral", "staghorn coral", "sea fan", "brain coral"],
        Words = ["staghorn coral", "sea fan", "brain coral"],
        Family = "nature",
        Size = new Vector3(0.7f, 0.55f, 0.5f),
        Habitats = ["underwater", "studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.14f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool stag = wishes.Words.Contains("staghorn coral"), fan = wishes.Words.Contains("sea fan"), brain = wishes.Words.Contains("brain coral"), one = stag || fan || brain;
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f0603c", "#f2785a", "#e85a7a")));
        return new Parameters(
            stream.Child("size").Range(0.42f, 0.5f), !one || fan, !one || brain, one ? (stag ? 1 : 0) : stream.Child("bushes").Range(1, 2), color,
            wishes.Colors.Length > 1 ? wishes.Colors[1] : fan ? color : LinearRgb.FromHex("#9a4fb0"), brain ? color : LinearRgb.FromHex("#e0a83c"), stream.Child("growth").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float s = p.Size;
        model.Add(Shapes.Ellipsoid(new Vector3(0.66f, 0.17f, 0.46f) * s, 64).Displace((q, _) => 0.07f * s * Noise.Fbm(q / s * 4, 3, p.Seed)).Warp(q => q with { Y = MathF.Max(0, q.Y) }), Presets.Stone(LinearRgb.FromHex("#8d8276"), "rock"), 1);
        if (p.HasFan)
        {
            model.Add(CoralModel.Fan(p.Second, stream.Child("fan")), Matrix4x4.CreateScale(0.72f * s) * Matrix4x4.CreateRotationY(0.15f) * Matrix4x4.CreateTranslation(0.2f * s, 0.1f * s, -0.2f * s));
        }

        for (int i = 0; i < p.Bushes; i++)
        {
            model.Add(CoralModel.Staghorn(i == 0 ? p.Color : LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#f4c87a"), 0.6f), stream.Child(i)), Matrix4x4.CreateScale(s * (i == 0 ? 0.82f : 0.5f)) * Matrix4x4.CreateTranslation((i == 0 ? -0.24f : 0.42f) * s, 0.1f * s, (i == 0 ? 0 : 0.16f) * s));
        }

        if (p.HasBrain)
        {
            model.Add(CoralModel.Brain(p.Third, stream.Child("brain")), Matrix4x4.CreateScale(0.42f * s) * Matrix4x4.CreateTranslation(0.14f * s, 0.08f * s, 0.3f * s));
        }

        return model.Build(ground: true, center: true);
    }
}
