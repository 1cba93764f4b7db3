using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A knight's shield: a curved heater with a metal rim, quartered or crossed, studs and a boss; round by name.</summary>
internal sealed class Shield : CatalogueEntry<Shield.Parameters>
{
    /// <param name="IsRound">A round shield of planks instead of a heater.</param>
    /// <param name="Height">0.72 to 0.82 m.</param>
    /// <param name="Bend">How far the sides curve back, share of the width, 0.12 to 0.2.</param>
    /// <param name="Design">0 cross, 1 quarters, 2 chevron.</param>
    /// <param name="Studs">Around the rim, 18 to 26.</param>
    /// <param name="Color">Of the field.</param>
    /// <param name="Second">Of the figure on it.</param>
    /// <param name="IsGilt">Whether rim and boss are gilt.</param>
    public sealed record Parameters(bool IsRound, float Height, float Bend, int Design, int Studs, LinearRgb Color, LinearRgb Second, bool IsGilt);

    public override EntryInfo Info { get; } = new()
    {
        Id = "shield",
        Names = ["shield", "knight's shield", "viking shield", "round shield", "heater shield"],
        Words = ["round", "round shield", "viking shield", "viking", "golden", "gold"],
        Parts = ["rim", "cross"],
        Family = "tools",
        Size = new Vector3(0.62f, 0.78f, 0.16f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.04f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["round", "round shield", "viking shield", "viking"]), stream.Child("height").Range(0.74f, 0.8f), stream.Child("bend").Range(0.13f, 0.18f), stream.Child("design").Range(0, 2), stream.Child("studs").Range(20, 24),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("field").Pick("#a81e26", "#1f4f96", "#1f6a44"))), wishes.PartColorOr("cross", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("figure").Pick("#f0e6cc", "#e0b040"))), stream.Child("gilt").Chance(0.5f) || wishes.Words.Overlaps(["golden", "gold"]));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, w = p.IsRound ? h : 0.8f * h;
        Material field = Presets.Lacquer(LinearRgb.White, "body") with { Roughness = 0.42f, Coat = 0.35f }, metal = p.IsGilt ? Presets.Metal(LinearRgb.FromHex("#d9a94a"), 0.26f, "rim") : Presets.Metal(LinearRgb.FromHex("#b4b8bd"), 0.3f, "rim");

        // The outline as half a width over the height, from the point, 0, to the top, 1.
        float Half(float t) => p.IsRound ? MathF.Sqrt(MathF.Max(0, 0.25f - ((t - 0.5f) * (t - 0.5f)))) * h : 0.5f * w * (t > 0.55f ? 1 : MathF.Pow(MathF.Sin(MathF.PI / 2 * t / 0.55f), 0.8f));
        Vector3 On(float x, float y) => new(x, y, p.IsRound ? 0.1f * h * (1 - (4 * (((x / h) * (x / h)) + (((y / h) - 0.5f) * ((y / h) - 0.5f))))) : -p.Bend * w * 4 * (x / w) * (x / w));
        bool Figure(float x, float y) => p.Design switch
        {
            0 => MathF.Abs(x) < 0.09f * w || MathF.Abs(y - (0.62f * h)) < 0.09f * w,
            1 => x > 0 == y > 0.58f * h,
            _ => MathF.Abs(y - (0.66f * h) + (0.75f * MathF.Abs(x))) < 0.1f * h,
        };
        PolyMesh front = Shapes.Grid(160, 160, (u, v) => On(((2 * u) - 1) * Half(0.004f + (0.992f * v)), v * h));
        front = front.Paint((q, _) => p.IsRound ? ((int)MathF.Floor((MathF.Atan2(q.X, q.Y - (0.5f * h)) / MathF.PI * 4) + 8) % 2 == 0 ? p.Color : p.Second) * (MathF.Abs(MathF.IEEERemainder(q.X, 0.16f * h)) < 0.004f * h ? 0.5f : 1) : Figure(q.X, q.Y) ? p.Second : p.Color);
        model.Add(front.Solidify(0.016f), field, 0.9f);
        List<Vector3> rim = [];
        for (int i = 0; i <= 80; i++)
        {
            rim.Add(On(Half(0.004f + (0.992f * i / 80f)), i / 80f * h));
        }

        for (int i = 1; i < 24 && !p.IsRound; i++)
        {
            rim.Add(On(Half(1) * (1 - (2f * i / 24)), h));
        }

        for (int i = 80; i >= 0; i--)
        {
            rim.Add(On(-Half(0.004f + (0.992f * i / 80f)), i / 80f * h));
        }

        model.Add(Shapes.Sweep(rim, Outlines.Rectangle(0.03f, 0.032f, 0.009f, 4), closed: true), metal, 0.9f);
        for (int i = 0; i < p.Studs; i++)
        {
            Vector3 at = rim[i * rim.Count / p.Studs], inner = Vector3.Lerp(at, On(0, 0.55f * h), 0.085f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.011f, 0.011f, 0.009f), 20).Move(inner + new Vector3(0, 0, 0.011f)), metal, 1.4f);
        }

        if (p.IsRound || p.Design == 0)
        {
            Vector3 boss = On(0, p.IsRound ? 0.5f * h : 0.62f * h);
            model.Add(Shapes.Lathe(Outlines.Round([new(0.085f, 0), new(0.085f, 0.008f), new(0.062f, 0.012f), new(0.05f, 0.04f), new(0, 0.062f)], [0, 0.004f, 0.01f, 0.03f, 0], 6, closed: false), 64).RotateX(MathF.PI / 2).Move(boss + new Vector3(0, 0, 0.008f)), metal, 0.9f);
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.1f)).Build(ground: true, center: true);
    }
}
