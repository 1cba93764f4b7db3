using System.Numerics;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>What an animal on hooves wears to be ridden: blanket, saddle, girth and stirrups, bridle and reins. All is laid on its skin by rays, so
/// that it fits every build.</summary>
/// <param name="figure">The animal.</param>
/// <param name="skin">Its skin.</param>
internal sealed class Tack(GrazerFigure figure, SdfShape skin)
{
    private const float StirrupDrop = 0.60f, HandRise = 0.20f, HandReach = 0.40f, HandApart = 0.075f, Far = 2.5f;
    private static readonly Material _leather = Presets.Leather(LinearRgb.FromHex("#5f3519"), "saddle"), _strap = Presets.Leather(LinearRgb.FromHex("#3a2113"), "strap");
    private readonly FigureFrame _frame = figure.Frame;
    private readonly Vector3 _seat = figure.SeatPlace;

    /// <summary>Thickness of saddle and blanket over the back, metres of the build.</summary>
    public static float SaddleLift => 0.045f;

    /// <summary>Whether it has a saddle for one rider, stirrups and a bridle; great animals carry a blanket alone.</summary>
    private bool IsBridled => figure.Build.Feet != FootKind.Column;

    /// <summary>The middle between the rider's hands, and from there to the left one; metres of the build.</summary>
    public (Vector3 Middle, Vector3 Left) Hands => (_seat + new Vector3(0, HandRise, HandReach), new Vector3(HandApart, 0, 0));

    /// <summary>The middle between both stirrups, and from there to the left one; metres of the build.</summary>
    public (Vector3 Middle, Vector3 Left) Feet
    {
        get
        {
            const float Clear = 0.07f;
            Vector3 at = _seat + new Vector3(0, -StirrupDrop, 0.12f);
            Vector3? side = skin.Trace(_frame.Point(at + new Vector3(Far, 0.16f, 0)), -Vector3.UnitX, Far * _frame.Scale) is { } hit ? _frame.ToLocal(hit) : null;
            return (at, new Vector3(MathF.Max(0.20f, side?.X ?? 0.2f) + Clear, 0, 0));
        }
    }

    /// <summary>Builds all of it.</summary>
    public IEnumerable<Part> Build()
    {
        var cloth = new Material { Name = "blanket", BaseColor = LinearRgb.FromHex(IsBridled ? "#8f2f2a" : "#b3242c"), Roughness = 0.85f, Sheen = 0.35f };
        var trim = new Material { Name = "trim", BaseColor = LinearRgb.FromHex("#e0b24a"), Roughness = 0.6f, Sheen = 0.3f };
        float half = IsBridled ? 0.30f : 0.52f, low = IsBridled ? 1.55f : 1.75f;
        yield return new Part(Sheet(-half, half - 0.03f, low, (_, _) => 0.014f), cloth);
        yield return new Part(Sheet(-half - 0.03f, half, low + 0.07f, (_, _) => 0.008f), trim);
        if (!IsBridled)
        {
            yield break;
        }

        // A deep seat between pommel and cantle; flaps run out over the flanks.
        yield return new Part(
            Sheet(-0.24f, 0.20f, 1.25f, (t, a) =>
            {
                float ridge = t > 0 ? 0.075f * Noise.SmoothStep(0.45f, 1, t) : 0.085f * Noise.SmoothStep(0.40f, 1, -t);
                float near = 1 - Noise.SmoothStep(0.30f, 0.85f, a);
                return 0.024f + (0.021f * near) + (ridge * near) - (0.012f * Noise.SmoothStep(1.05f, 1.25f, a));
            }),
            _leather);
        yield return new Part(Girth(), _strap);
        (Vector3 middle, Vector3 left) = Feet;
        var iron = new SdfGroup();
        var straps = new SdfGroup();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            Vector3 foot = middle + (side * left), top = On(side * 0.85f, _seat.Z + 0.07f, 0.03f);
            straps.Union(_frame.Chain(new(top, 0.014f), new(Vector3.Lerp(top, foot, 0.5f) + new Vector3(side * 0.02f, 0, 0), 0.011f), new(foot + new Vector3(0, 0.13f, 0), 0.010f)));
            iron.Union(_frame.Ring(foot + new Vector3(0, 0.06f, 0), Vector3.UnitZ, 0.062f, 0.010f)).Union(_frame.Box(foot - new Vector3(0, 0.004f, 0), new Vector3(0.055f, 0.008f, 0.032f), 0.006f), 0.01f);
        }

        float fine = 0.008f * _frame.Scale;
        yield return new Part(SdfMesher.Build(straps, fine), _strap);
        yield return new Part(SdfMesher.Build(iron, 0.8f * fine), Presets.Metal(LinearRgb.FromHex("#b9bcc0"), 0.25f, "stirrup"));
        yield return new Part(SdfMesher.Build(Bridle(), 0.8f * fine), _strap);
    }

    /// <summary>A sheet on the back, symmetrical.</summary>
    /// <param name="back">Its rear end from the seat, metres of the build.</param>
    /// <param name="front">Its front end.</param>
    /// <param name="low">How far it hangs down, radians about the axis of the trunk.</param>
    /// <param name="lift">(place along from −1 to 1, angle) to the distance from the skin.</param>
    private Mesh Sheet(float back, float front, float low, Func<float, float, float> lift)
    {
        const int Columns = 44, Rows = 22;
        float middle = 0.5f * (back + front), half = 0.5f * (front - back);
        return ClothSheet.Build(Columns, Rows, false, false, (i, j) =>
        {
            float angle = low * ((2f * i / Columns) - 1), t = (2f * j / Rows) - 1;

            // Corners are round.
            float length = half * (1 - (0.10f * Noise.SmoothStep(0.8f, 1, MathF.Abs(angle) / low)));
            return _frame.Point(On(angle, _seat.Z + middle + (length * t), lift(t, MathF.Abs(angle))));
        });
    }

    private Mesh Girth()
    {
        const int Columns = 60, Rows = 4;
        return ClothSheet.Build(Columns, Rows, true, false, (i, j) => _frame.Point(On(MathF.Tau * i / Columns, _seat.Z + 0.10f + (0.022f * (j - 2)), j is 0 or Rows ? 0.002f : 0.010f)));
    }

    /// <summary>The point of the trunk's skin at an angle from straight up to the left, metres of the build.</summary>
    private Vector3 On(float angle, float z, float lift)
    {
        Vector4[] trunk = figure.Pose.Trunk;
        int i = 1;
        while (i < trunk.Length - 1 && trunk[i].Z < z)
        {
            i++;
        }

        float t = Math.Clamp((z - trunk[i - 1].Z) / MathF.Max(1e-3f, trunk[i].Z - trunk[i - 1].Z), 0, 1);
        var axis = new Vector3(0, float.Lerp(trunk[i - 1].Y, trunk[i].Y, t), z);
        var outwards = new Vector3(MathF.Sin(angle), MathF.Cos(angle), 0);
        Vector3 at = skin.Trace(_frame.Point(axis + (Far * outwards)), -outwards, Far * _frame.Scale) is { } hit ? _frame.ToLocal(hit) : axis + (trunk[i].W * outwards);
        return at + (lift * outwards);
    }

    /// <summary>A band about the nose, straps to the poll, and reins to the rider's hands past both sides of the neck.</summary>
    private SdfGroup Bridle()
    {
        const float Thick = 0.055f;
        GrazerHead head = figure.Head;
        float nose = 0.62f * figure.Kind.Head.Reach;
        var bridle = new SdfGroup();
        Band(nose, MathF.PI);
        Band(-0.10f, 1.75f);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            var cheek = new List<Vector4>();
            for (int i = 0; i <= 6; i++)
            {
                Add(cheek, new Vector3(0, -0.12f, float.Lerp(nose, -0.05f, i / 6f)), new Vector3(side, 0.12f + (0.05f * i), 0));
            }

            Union(cheek);
            (Vector3 middle, Vector3 left) = Hands;
            Vector3 bit = head.On(new Vector3(0, -0.2f, nose), new Vector3(side, -0.25f, 0)) is { } at ? head.Frame.Point(at) : head.Frame.Point(side * 0.4f, -0.2f, nose);
            Vector3 hand = _frame.Point(middle + (side * left)), along = hand - bit;

            // Out of the way of the neck, then together in the hands.
            Vector3 Beside(float t, float out_) => bit + (t * along) + (_frame.Scale * new Vector3(side * out_, -0.10f * MathF.Sin(MathF.PI * t), 0));
            const float Rein = 0.0085f;
            float r = Rein * _frame.Scale;
            bridle.Union(new Chain([new(bit, r), new(Beside(0.3f, 0.12f), r), new(Beside(0.6f, 0.13f), r), new(Beside(0.85f, 0.06f), r), new(hand, r)], 6));
        }

        return bridle;

        void Band(float z, float until)
        {
            var line = new List<Vector4>();
            for (int i = -12; i <= 12; i++)
            {
                float a = until * i / 12f;
                Add(line, new Vector3(0, -0.12f, z), new Vector3(MathF.Sin(a), MathF.Cos(a), 0));
            }

            Union(line);
        }

        void Add(List<Vector4> line, Vector3 axis, Vector3 outwards)
        {
            if (head.On(axis, outwards) is { } hit)
            {
                line.Add(new Vector4(hit + (0.02f * Vector3.Normalize(outwards)), Thick));
            }
        }

        void Union(List<Vector4> line)
        {
            if (line.Count > 2)
            {
                bridle.Union(head.Frame.Chain([.. line]));
            }
        }
    }
}
