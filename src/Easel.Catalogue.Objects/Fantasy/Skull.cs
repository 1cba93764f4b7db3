using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A human skull with its teeth.</summary>
internal sealed class Skull : CatalogueEntry<Skull.Parameters>
{
    /// <param name="Size">Half its depth, 0.095 to 0.105 m.</param>
    /// <param name="Jaw">Opening of the jaw, radians, 0 to 0.35; negative for none.</param>
    /// <param name="Cracks">Depth of the sutures, 0 to 1.</param>
    /// <param name="Glow">Of the eye sockets, 0 to 1.</param>
    /// <param name="Yaw">Turn, radians, −0.2 to 0.2.</param>
    /// <param name="Color">Of the bone.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Size, float Jaw, float Cracks, float Glow, float Yaw, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "skull",
        Names = ["skull", "human skull", "sugar skull"],
        Words = ["glowing", "laughing", "old"],
        Parts = ["eyes", "teeth"],
        Family = "fantasy",
        Size = new Vector3(0.16f, 0.21f, 0.21f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("size").Range(0.097f, 0.104f), wishes.Words.Contains("laughing") ? 0.34f : stream.Child("jaw").Range(0.04f, 0.14f), stream.Child("cracks").Range(0.5f, 1), wishes.Words.Contains("glowing") ? 1 : 0, stream.Child("yaw").Range(-0.15f, 0.15f),
        wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("old") ? "#c9b78e" : "#e8dec6")), stream.Child("bone").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var f = new FigureFrame(Vector3.Zero, Quaternion.CreateFromAxisAngle(Vector3.UnitY, p.Yaw), p.Size);
        return SkullForm.Build(f, p.Jaw, p.Color, p.Glow, Math.Clamp(1.2f * resolution, p.Size / 90, p.Size / 30), p.Seed).Build(ground: true, center: true);
    }
}
