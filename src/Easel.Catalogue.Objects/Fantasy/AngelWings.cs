using Easel.Catalogue.Animals;
using Easel.Scenes.Sdf;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A pair of feathered wings, spread: rows of coverts over long flight feathers.</summary>
internal sealed class AngelWings : CatalogueEntry<AngelWings.Parameters>
{
    /// <param name="Span">1.3 to 1.6 m.</param>
    /// <param name="Lift">How high the wrists rise over the span, 0.22 to 0.3.</param>
    /// <param name="Flight">Flight feathers of a wing, 18 to 22.</param>
    /// <param name="Sweep">How far the wings bend back, radians, 0.1 to 0.35.</param>
    /// <param name="Droop">How far the tips hang, 0.1 to 0.4.</param>
    /// <param name="Color">Of the feathers.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Span, float Lift, int Flight, float Sweep, float Droop, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "angel-wings",
        Names = ["angel wing", "feathered wing"],
        Words = ["black", "golden"],
        Parts = ["feathers"],
        Family = "fantasy",
        Size = new Vector3(1.45f, 1.1f, 0.3f),
        Habitats = ["studio"],
        ViewAzimuth = 0.1f,
        ViewElevation = 0.02f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("span").Range(1.38f, 1.5f), stream.Child("lift").Range(0.24f, 0.29f), stream.Child("flight").Range(19, 22), stream.Child("sweep").Range(0.14f, 0.28f), stream.Child("droop").Range(0.15f, 0.3f), wishes.ColorOr(LinearRgb.FromHex("#f3f1ec")), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var stream = new RandomStream(p.Seed);
        float s = p.Span;
        var model = new ModelBuilder();
        Vector4[] arm = [new(0.035f, 0.02f, 0, 0.03f), new(0.13f, p.Lift, -0.01f, 0.034f), new(0.25f, p.Lift + 0.07f, 0, 0.03f), new(0.36f, p.Lift + 0.03f, 0.01f, 0.02f), new(0.44f, p.Lift - 0.06f, 0.01f, 0.012f)];
        Vector3 tone = 0.92f * p.Color.ToVector3();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            var vanes = new FeatherMesh();
            (float From, float To, float Length, float Width, float Ahead, int Count)[] rows = [(0.12f, 1, 0.42f, 0.034f, -0.012f, p.Flight), (0.06f, 0.97f, 0.25f, 0.03f, 0.004f, p.Flight + 2), (0.04f, 0.95f, 0.15f, 0.026f, 0.017f, p.Flight + 4), (0.02f, 0.92f, 0.085f, 0.022f, 0.028f, p.Flight + 6), (0.02f, 0.9f, 0.05f, 0.018f, 0.036f, p.Flight + 8)];
            foreach ((float from, float to, float length, float width, float ahead, int count) in rows)
            {
                for (int i = 0; i < count; i++)
                {
                    // Feathers turn from straight down at the body to outwards at the tip.
                    RandomStream own = stream.Child((int)(length * 1000)).Child(i);
                    float t = float.Lerp(from, to, i / (count - 1f)), turn = float.Lerp(0.12f, 1.2f - p.Droop, MathF.Pow(t, 1.35f)) + own.Range(-0.025f, 0.025f), grow = length * float.Lerp(0.62f, 1.08f, MathF.Sin(MathF.PI * MathF.Min(0.85f, (0.62f * t) + 0.14f))) * own.Range(0.96f, 1.03f);
                    Vector4 at = Chain.CatmullRom(arm, t * (arm.Length - 1));
                    var down = new Vector3(MathF.Sin(turn), -MathF.Cos(turn), 0.02f);
                    Quaternion aim = Facing(down with { X = side * down.X }, new Vector3(0, 0, 1));
                    vanes.Add(new FigureFrame(new Vector3(side * at.X, at.Y, at.Z + ahead) * s, aim, s), grow, width, tone * own.Range(0.93f, 1.06f));
                }
            }

            var bone = new SdfGroup(tone).Union(new FigureFrame(Vector3.Zero, Quaternion.Identity, s).Chain([.. arm.Select(v => new Vector4(side * v.X, v.Y, v.Z + 0.012f, 0.8f * v.W))]));
            Material down1 = new() { Name = "feathers", BaseColor = LinearRgb.White, Roughness = 0.75f, Specular = 0.02f, Sheen = 0.35f, Translucency = 0.12f };
            Matrix4x4 sweep = Matrix4x4.CreateRotationY(side * p.Sweep);
            model.Add(new Model([new Part(vanes.Build(), down1), new Part(SdfMesher.Build(bone, s / 160), down1)]), sweep);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>The rotation that turns +Z along a direction and +Y to another.</summary>
    private static Quaternion Facing(Vector3 along, Vector3 up)
    {
        Vector3 z = Vector3.Normalize(along), x = Vector3.Normalize(Vector3.Cross(up, z)), y = Vector3.Cross(z, x);
        return Quaternion.CreateFromRotationMatrix(new Matrix4x4(x.X, x.Y, x.Z, 0, y.X, y.Y, y.Z, 0, z.X, z.Y, z.Z, 0, 0, 0, 0, 1));
    }
}
