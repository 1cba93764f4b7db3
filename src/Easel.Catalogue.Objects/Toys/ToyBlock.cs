using System.Numerics;
using Easel.Catalogue.Objects.Signs;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A child's wooden block with a raised frame and a letter on every side.</summary>
internal sealed class ToyBlock : CatalogueEntry<ToyBlock.Parameters>
{
    private const string Letters = "ABCDEFHKLMNORSTUWY";

    /// <param name="Side">0.045 to 0.055 m.</param>
    /// <param name="Letter">On the front, place in the alphabet of the blocks.</param>
    /// <param name="Frame">Width of the frame, 0.1 to 0.14 of the side.</param>
    /// <param name="Turn">On the ground, radians.</param>
    /// <param name="IsBlank">Whether the sides are left free for another word.</param>
    /// <param name="Color">Of frame and letters, or of the whole block when asked.</param>
    /// <param name="Wood">Whether the block itself is bare wood.</param>
    public sealed record Parameters(float Side, int Letter, float Frame, float Turn, bool IsBlank, LinearRgb Color, bool Wood);

    public override EntryInfo Info { get; } = new()
    {
        Id = "toy-block",
        Names = ["toy block", "alphabet block", "building block", "wooden block", "letter block"],
        Words = ["lettered"],
        Parts = ["letter"],
        Family = "toys",
        Size = new Vector3(0.06f, 0.05f, 0.06f),
        Support = Support.Surface,
        Habitats = ["studio", "bedroom"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.3f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("side").Range(0.047f, 0.053f), stream.Child("letter").Range(0, Letters.Length - 1), stream.Child("frame").Range(0.1f, 0.13f), stream.Child("turn").Range(-0.25f, 0.25f), wishes.Words.Contains("lettered"),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c8281f", "#1f5fb0", "#2f8f4a", "#e0a21b"))), wishes.Colors.IsEmpty);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float s = p.Side, half = s / 2;
        Material block = p.Wood ? Presets.Wood(LinearRgb.FromHex("#e2bd84"), LinearRgb.FromHex("#c2935a"), Vector3.UnitX, "body") : Presets.Lacquer(p.Color, "body");
        Material paint = Presets.Lacquer(p.Wood ? p.Color : p.Color.Luminance > 0.45f ? LinearRgb.FromHex("#3a3128") : LinearRgb.FromHex("#f4efe2"), "letter");
        model.Add(Shapes.Box(s, s, s, s * 0.06f, 4), block, 0.9f);
        Matrix4x4[] faces =
        [
            Matrix4x4.Identity, Matrix4x4.CreateRotationY(MathF.PI / 2), Matrix4x4.CreateRotationY(MathF.PI), Matrix4x4.CreateRotationY(-MathF.PI / 2), Matrix4x4.CreateRotationX(-MathF.PI / 2),
        ];
        for (int i = 0; i < faces.Length; i++)
        {
            Matrix4x4 place = Matrix4x4.CreateTranslation(0, 0, half) * faces[i] * Matrix4x4.CreateTranslation(0, half, 0);
            float outer = s * 0.84f, inner = outer - (2 * p.Frame * s * 0.62f);
            model.Add(Shapes.Extrude(Outlines.Rectangle(outer, outer, s * 0.06f, 4), s * 0.03f, s * 0.008f, 2, [Outlines.Rectangle(inner, inner, s * 0.04f, 4)]).Transform(place), paint, 0.8f);
            if (!p.IsBlank)
            {
                string letter = Letters[(p.Letter + i) % Letters.Length].ToString();
                model.Add(MeshTools.Transform(SignLetters.Word(letter), Matrix4x4.CreateScale(s * 0.5f, s * 0.46f, s * 0.12f) * place), paint);
            }
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, half, half + (s * 0.006f)), new Vector3(half * 0.6f, 0, 0), new Vector3(0, half * 0.6f, 0));
        model.Surface(SurfaceTag.Top, new Vector3(0, s, 0), new Vector3(half * 0.8f, 0, 0), new Vector3(0, 0, -half * 0.8f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationY(p.Turn)).Build(ground: true, center: true);
    }
}
