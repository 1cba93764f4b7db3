using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A bench of a park: slats on two frames of cast iron with scrolled arms.</summary>
internal sealed class Bench : CatalogueEntry<Bench.Parameters>
{
    /// <param name="Width">1.35 to 1.65 m.</param>
    /// <param name="SeatSlats">5 to 7.</param>
    /// <param name="BackSlats">4 to 6.</param>
    /// <param name="Rake">Lean of the back, radians, 0.18 to 0.28.</param>
    /// <param name="Arms">Whether it has arms.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Color">Paint of the slats, or null for bare wood.</param>
    /// <param name="Iron">Colour of the frames.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(float Width, int SeatSlats, int BackSlats, float Rake, bool Arms, string Wood, LinearRgb? Color, LinearRgb Iron, string? Material);

    private const float Seat = 0.44f, Depth = 0.42f, Back = 0.42f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "bench",
        Names = ["bench", "park bench", "garden bench", "street bench"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bench", "benches").Add("park bench", "park benches").Add("garden bench", "garden benches").Add("street bench", "street benches"),
        Words = ["wooden", "park"],
        Parts = ["legs"],
        Family = "furniture",
        Size = new Vector3(1.55f, 0.86f, 0.62f),
        Habitats = ["park", "garden", "meadow", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.18f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(1.4f, 1.6f),
        stream.Child("seat").Range(5, 7),
        stream.Child("back").Range(4, 5),
        stream.Child("rake").Range(0.19f, 0.26f),
        stream.Child("arms").Chance(0.85f),
        stream.Child("wood").Pick("teak", "oak", "teak"),
        wishes.Colors.IsEmpty ? null : wishes.Colors[0],
        wishes.PartColorOr("legs", LinearRgb.FromHex(stream.Child("iron").Pick("#232528", "#233329", "#232528"))),
        wishes.Material);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material slats = FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, Vector3.UnitX, "slats");
        Material iron = Presets.Lacquer(p.Iron, "legs") with { Roughness = 0.45f, Coat = 0.3f };
        float w = p.Width, half = Depth / 2;

        // The seat dips in its middle and rises to the front; slats with gaps.
        float SeatY(float t) => Seat - (0.02f * MathF.Sin(MathF.PI * MathF.Min(1, t * 1.15f))) + (0.012f * t);
        float pitch = Depth / p.SeatSlats;
        for (int i = 0; i < p.SeatSlats; i++)
        {
            float t = (i + 0.5f) / p.SeatSlats, z = -half + (t * Depth), slope = (SeatY(t + 0.05f) - SeatY(t - 0.05f)) / (0.1f * Depth);
            model.Add(Slat(w, pitch - 0.012f, i).RotateX(-MathF.Atan(slope)).Move(0, SeatY(t) - 0.014f, z), slats, 0.8f);
        }

        // Slats of the back, upright along the raked posts.
        Vector3 BackAt(float t) => new(0, Seat + 0.07f + (Back * t * MathF.Cos(p.Rake)), -half - 0.022f - (Back * t * MathF.Sin(p.Rake)) - (0.02f * t * t));
        float backPitch = (Back - 0.02f) / p.BackSlats;
        for (int i = 0; i < p.BackSlats; i++)
        {
            float t = (i + 0.5f) / p.BackSlats;
            model.Add(Slat(w, backPitch - 0.013f, i + 20).RotateX((MathF.PI / 2) - p.Rake - (0.08f * t)).Move(BackAt(t) + new Vector3(0, 0, 0.004f)), slats, 0.8f);
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            AddFrame(model, p, iron, side * ((w / 2) - 0.09f), SeatY, BackAt);
        }

        model.Surface(SurfaceTag.Seat, new(0, Seat, 0), new((w / 2) - 0.12f, 0, 0), new(0, 0, -half + 0.04f));
        return model.Build(ground: true, center: true);
    }

    // Centred, its grain along X, every one from another place of the trunk.
    private static PolyMesh Slat(float width, float deep, int number)
    {
        PolyMesh slat = Shapes.Box(width, 0.028f, deep, 0.006f, 3);
        return slat.Rest(q => q + new Vector3(0.43f * number, 0.11f * number, 0.07f * number));
    }

    private static void AddFrame(ModelBuilder model, Parameters p, Material iron, float x, Func<float, float> seatY, Func<float, Vector3> back)
    {
        const float Half = Depth / 2;
        List<Vector2> bar = Outlines.Rectangle(0.034f, 0.024f, 0.006f, 4);
        void Bar(List<Vector3> path, float taper = 0) => model.Add(Shapes.Sweep([.. path.Select(q => q with { X = x })], bar, t => new Vector2(1, 1 - (taper * t)), up: Vector3.UnitX), iron, 1f);

        // Under the seat and up the back in one piece.
        List<Vector3> spine = [.. Enumerable.Range(0, 13).Select(i => 1 - (i / 12f)).Select(t => new Vector3(0, seatY(t) - 0.028f, -Half + (t * Depth)))];
        spine.AddRange(Enumerable.Range(0, 11).Select(i => i / 10f).Select(t => back(t) + new Vector3(0, 0.006f, -0.024f)));
        Bar(Splines.CatmullRom(spine, 3));

        // Front leg with a bowed knee, hind leg that sweeps back, feet.
        Bar(Splines.CatmullRom([new(0, Seat - 0.03f, Half - 0.03f), new(0, Seat * 0.72f, Half + 0.016f), new(0, Seat * 0.36f, Half - 0.012f), new(0, 0.03f, Half + 0.03f), new(0, 0.014f, Half + 0.06f)], 8), 0.1f);
        Bar(Splines.CatmullRom([new(0, Seat - 0.03f, -Half + 0.03f), new(0, Seat * 0.6f, -Half + 0.02f), new(0, Seat * 0.25f, -Half - 0.045f), new(0, 0.014f, -Half - 0.12f)], 8), 0.1f);
        foreach (float z in (ReadOnlySpan<float>)[Half + 0.045f, -Half - 0.12f])
        {
            model.Add(Shapes.Cylinder(0.03f, 0.016f, 0.004f, 28).Move(x, 0, z), iron);
        }

        // A brace between the legs with a ring in it.
        Bar(Splines.CatmullRom([new(0, Seat * 0.42f, Half - 0.01f), new(0, Seat * 0.55f, 0), new(0, Seat * 0.42f, -Half - 0.005f)], 8));
        model.Add(Shapes.Torus(0.05f, 0.008f, 40, 12).RotateZ(MathF.PI / 2).Move(x, (Seat * 0.55f) + 0.068f, 0), iron, 1.1f);
        if (!p.Arms)
        {
            return;
        }

        // The arm rises from the front of the seat, runs back and ends in a scroll in front.
        float arm = Seat + 0.2f;
        Bar(Splines.CatmullRom([new(0, Seat - 0.02f, Half - 0.05f), new(0, Seat + 0.1f, Half - 0.01f), new(0, arm - 0.01f, Half - 0.035f), new(0, arm, Half - 0.12f), new(0, arm + 0.004f, 0), back(0.42f) + new Vector3(0, 0, -0.01f)], 8));
        List<Vector3> scroll = [.. Enumerable.Range(0, 41).Select(i => i / 40f).Select(t => (A: (MathF.PI / 2) - (t * 7.6f), R: 0.04f * (1 - (0.8f * t)))).Select(q => new Vector3(0, arm - 0.042f + (q.R * MathF.Sin(q.A)), Half - 0.045f + (q.R * MathF.Cos(q.A))))];
        Bar(scroll, 0.5f);
    }
}
