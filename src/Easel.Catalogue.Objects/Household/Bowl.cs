using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A wide thrown bowl on a foot ring, for fruit and the like: glazed, or turned from wood.</summary>
internal sealed class Bowl : CatalogueEntry<Bowl.Parameters>
{
    /// <param name="Radius">Of the rim, 0.13 to 0.15 m.</param>
    /// <param name="Height">0.075 to 0.095 m.</param>
    /// <param name="Foot">Radius of the foot ring, share of the rim's, 0.36 to 0.44.</param>
    /// <param name="Dip">Share of the height left as bare clay, 0 or 0.12 to 0.2.</param>
    /// <param name="Speckle">Strength of the iron specks, 0 to 1.</param>
    /// <param name="Color">Of the glaze.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Height, float Foot, float Dip, float Speckle, LinearRgb Color, string? Material, LinearRgb? Dye);

    private const float Wall = 0.0055f, FootHeight = 0.009f;

    /// <summary>Power by which the inside rises from its middle to the rim.</summary>
    private const float Hollow = 2.2f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "bowl",
        Names = ["bowl", "fruit bowl"],
        Words = ["ceramic"],
        Family = "household",
        Size = new Vector3(0.28f, 0.085f, 0.28f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.32f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.132f, 0.148f),
        stream.Child("height").Range(0.076f, 0.09f),
        stream.Child("foot").Range(0.36f, 0.44f),
        stream.Child("dipped").Chance(0.6f) ? stream.Child("dip").Range(0.12f, 0.2f) : 0,
        stream.Child("speckle").Range(0.3f, 1),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e4dccb", "#43707f", "#dfe2dd", "#5f7a68", "#2f4858"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        const int Rows = 40, LipRows = 8;
        float r = p.Radius, h = p.Height, foot = p.Foot * r, depth = h - FootHeight - Wall;
        float Inside(float reach) => FootHeight + Wall + (depth * MathF.Pow(reach / (r - Wall), Hollow));

        // Foot ring, outer wall, round lip, and the hollow down to its middle.
        List<Vector2> profile = [new(0, FootHeight * 0.6f), new(foot - 0.009f, FootHeight * 0.6f), new(foot - 0.007f, 0.001f), new(foot - 0.005f, 0), new(foot - 0.002f, 0), new(foot, 0.001f), new(foot, FootHeight * 0.8f)];
        for (int i = 1; i <= Rows; i++)
        {
            float x = float.Lerp(foot + 0.002f, r, (float)i / Rows), reach = MathF.Max(0, x - Wall);
            profile.Add(new(x, MathF.Min(h - (0.5f * Wall), Inside(reach) - (Wall * (1.25f - (0.75f * reach / r))))));
        }

        for (int i = 1; i < LipRows; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * i / LipRows);
            profile.Add(new(r - (0.5f * Wall) + (0.5f * Wall * cos), h - (0.5f * Wall) + (0.5f * Wall * sin)));
        }

        for (int i = 0; i < Rows; i++)
        {
            float reach = (r - Wall) * (1 - ((float)i / Rows));
            profile.Add(new(reach, MathF.Min(h - (0.5f * Wall), Inside(reach))));
        }

        profile.Add(new(0, Inside(0)));
        Material glaze = p.Material is null or "ceramic" or "porcelain" or "china" or "clay"
            ? Presets.Ceramic(p.Color, "glaze") with { Roughness = 0.24f, Coat = 0.75f, CoatRoughness = 0.08f, Pattern = new Glaze(p.Color.ToVector3() * 0.9f, 0, h, h * p.Dip, p.Speckle) }
            : Presets.ByName(p.Material, p.Dye, "glaze") ?? Presets.Ceramic(p.Color, "glaze");

        // Not quite round, with the faint spiral of the potter's fingers.
        PolyMesh body = Shapes.Lathe(profile, 128).Warp(q =>
        {
            float angle = MathF.Atan2(q.Z, q.X), ring = 1 + (0.002f * MathF.Sin((q.Y * 520) + angle)) + (0.004f * MathF.Sin((2 * angle) + 0.7f));
            return new Vector3(q.X * ring, q.Y, q.Z * ring);
        });
        float flat = 0.55f * r;
        return new ModelBuilder().Add(body, glaze, 1f).Surface(SurfaceTag.Inside, new(0, Inside(0), 0), new(flat, 0, 0), new(0, 0, -flat)).Build();
    }
}
