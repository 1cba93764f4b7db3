using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>What belongs in the hands of who does something, where the prompt names nothing: a book to read, a brush to paint with.</summary>
/// <param name="body">The figure.</param>
/// <param name="cell">Edge of a grid cell, metres.</param>
internal sealed partial class PropModel(PersonSkeleton body, float cell)
{
    private readonly float _fine = MathF.Min(0.6f * cell, 0.010f * body.Unit);

    /// <summary>The things of an activity.</summary>
    public IEnumerable<Part> Build(string? pose) => pose switch
    {
        "read" => AccessoryModel.Book(body, LinearRgb.FromHex("#a8323a")),
        "sing" => Microphone(),
        "paint" => Brush().Concat(Palette()),
        "cook" => Spoon().Concat(Pan()),
        "write" => Pen().Concat(Pad()),
        "phone" => Phone(),
        "photograph" => Camera(),
        "ski" => Poles().Concat(Skis()),
        "surf" => Surfboard(),
        "lift" => Barbell(),
        "fish" => Rod(),
        "drum" => Sticks(),
        "drink" => Cup(),
        _ => [],
    };

    /// <summary>What belongs to a way of holding: the stool of who plays a cello, bows, sticks.</summary>
    /// <param name="hold">How a thing is held.</param>
    /// <param name="hasSeat">Whether a seat is there already.</param>
    public IEnumerable<Part> Build(HoldKind hold, bool hasSeat) => hold switch
    {
        HoldKind.Cello => Bow(body.Chest.Point(0.10f, -0.10f, 0.90f), 0.95f).Concat(hasSeat ? [] : Stool()),
        HoldKind.Violin => Bow(body.Chest.Point(0.21f, 0.52f, 0.44f), 0.80f),
        HoldKind.Sticks => Sticks(),
        _ => [],
    };

    /// <summary>From the right fist over the strings.</summary>
    private IEnumerable<Part> Bow(Vector3 strings, float length)
    {
        Vector3 fist = Right.Origin, way = Vector3.Normalize(strings - fist), tip = fist + (way * length * body.Unit);
        Vector3 drop = Vector3.Normalize(Vector3.Cross(way, Vector3.Cross(Vector3.UnitY, way))) * (0.035f * body.Unit);
        yield return Made(new RoundCone(fist - (way * 0.08f * body.Unit), 0.012f * body.Unit, tip, 0.008f * body.Unit), Presets.Wood("mahogany"));
        yield return Made(new RoundCone(fist - drop, 0.005f * body.Unit, tip - (0.6f * drop), 0.005f * body.Unit), Presets.Matte(LinearRgb.FromHex("#efe8d6"), "bow string"));
    }

    private IEnumerable<Part> Stool()
    {
        float u = body.Unit;
        Vector3 top = body.Rump;
        FigureFrame seat = new(top, Quaternion.Identity, u);
        yield return Made(seat.Box(new Vector3(0, -0.05f, 0.10f), new Vector3(0.34f, 0.05f, 0.30f), 0.045f), Presets.Leather(LinearRgb.FromHex("#3a2018"), "stool"));
        var legs = new SdfGroup();
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(0.26f, 0.32f), (-0.26f, 0.32f), (0.26f, -0.12f), (-0.26f, -0.12f)])
        {
            legs.Union(new RoundCone(seat.Point(x, -0.08f, z), 0.030f * u, new Vector3(top.X + (1.15f * x * u), 0.02f * u, top.Z + (1.1f * z * u)), 0.022f * u));
        }

        yield return Made(legs, Presets.Wood("walnut"));
    }

    private FigureFrame Right => new(body.Hands[1].Point(HandModel.Grip(-1) * 0.55f), body.Hands[1].Rotation, body.Unit);

    private FigureFrame Left => new(body.Hands[0].Point(HandModel.Grip(1) * 0.55f), body.Hands[0].Rotation, body.Unit);

    private Part Made(SdfShape shape, Material material) => new(SdfMesher.Build(shape, _fine), material);

    /// <summary>A rod through a fist, towards the thumb's side, from below the hand to a tip.</summary>
    private static SdfShape Rod(FigureFrame hand, float side, float below, float above, float thick, float tip) =>
        hand.Chain(new(side * below, 0, 0, thick), new(0, 0, 0, thick), new(-side * above, 0, 0, tip));

    private IEnumerable<Part> Microphone()
    {
        // Held upright below the lips, whatever the hand's own turn.
        Vector3 lips = body.Head.Point(0, -0.34f, 0.52f), fist = Right.Origin, way = Vector3.Normalize(lips - fist);
        float u = body.Unit;
        yield return Made(new RoundCone(fist - (way * 0.10f * u), 0.026f * u, lips - (way * 0.06f * u), 0.036f * u), Presets.Plastic(LinearRgb.Gray(0.02f), "microphone"));
        yield return Made(new Ellipsoid(lips, 0.062f * u), Presets.Metal(LinearRgb.FromHex("#a8acb2"), 0.4f, "microphone"));
    }

    private IEnumerable<Part> Brush()
    {
        FigureFrame hand = Right;
        yield return Made(Rod(hand, -1, 0.18f, 0.20f, 0.012f, 0.010f), Presets.Wood("oak"));
        yield return Made(hand.Cone(new Vector3(0.20f, 0, 0), 0.020f, new Vector3(0.29f, 0, 0), 0.006f), Presets.Matte(LinearRgb.FromHex("#2458a8"), "bristles"));
    }

    private IEnumerable<Part> Palette()
    {
        FigureFrame palm = new(body.Hands[0].Point(0, -0.055f, 0.12f), Quaternion.Identity, body.Unit);
        yield return Made(palm.Ellipsoid(new Vector3(0, 0.02f, 0.05f), new Vector3(0.24f, 0.014f, 0.18f)), Presets.Wood("oak"));
        string[] colors = ["#c8202a", "#f0c23a", "#2458a8", "#3f9a5a", "#f5f4f0"];
        for (int i = 0; i < colors.Length; i++)
        {
            float a = 0.4f + (0.62f * i);
            yield return Made(palm.Ellipsoid(new Vector3(0.16f * MathF.Cos(a), 0.036f, 0.05f + (0.11f * MathF.Sin(a))), new Vector3(0.032f, 0.016f, 0.030f)), Presets.Lacquer(LinearRgb.FromHex(colors[i]), "paint"));
        }
    }

    /// <summary>A frying pan whose handle the left fist holds, tilted to the viewer.</summary>
    private FigureFrame PanFrame => new(body.Hands[0].Point(0, -0.07f, 0.12f) + (body.Chest.Direction(-0.10f, 0.03f, 0.30f) * body.Unit), body.Chest.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.26f), body.Unit);

    /// <summary>From the right fist into the pan.</summary>
    private IEnumerable<Part> Spoon()
    {
        float u = body.Unit;
        Vector3 fist = Right.Origin, blade = PanFrame.Point(-0.08f, 0.055f, 0.02f), way = Vector3.Normalize(blade - fist);
        yield return Made(new SdfGroup().Union(new RoundCone(fist - (way * 0.14f * u) + new Vector3(0, 0.06f * u, 0), 0.014f * u, blade, 0.014f * u)).Union(new Ellipsoid(blade, 0.042f * u), 0.02f * u), Presets.Wood("oak"));
    }

    /// <summary>A frying pan with a fried egg and some greens in it.</summary>
    private IEnumerable<Part> Pan()
    {
        FigureFrame pan = PanFrame;
        Vector3 fist = pan.ToLocal(Left.Origin);
        SdfGroup bowl = new SdfGroup().Union(pan.Cone(new Vector3(0, -0.02f, 0), 0.20f, new Vector3(0, 0.03f, 0), 0.235f))
            .Subtract(pan.Box(new Vector3(0, 0.55f, 0), new Vector3(0.5f), 0.01f)).Subtract(pan.Box(new Vector3(0, -0.57f, 0), new Vector3(0.5f), 0.01f)).Subtract(pan.Cone(new Vector3(0, 0.045f, 0), 0.185f, new Vector3(0, 0.12f, 0), 0.215f), 0.01f * body.Unit)
            .Union(pan.Cone(Vector3.Normalize(fist) * 0.22f, 0.024f, fist * 1.25f, 0.028f), 0.015f * body.Unit);
        yield return Made(bowl, Presets.Metal(LinearRgb.FromHex("#3a3c42"), 0.35f, "pan"));
        yield return Made(pan.Ellipsoid(new Vector3(-0.045f, 0.000f, 0.03f), new Vector3(0.105f, 0.024f, 0.095f)), Presets.Lacquer(LinearRgb.FromHex("#f7f4ea"), "egg"));
        yield return Made(pan.Ellipsoid(new Vector3(-0.045f, 0.022f, 0.03f), new Vector3(0.042f, 0.026f, 0.042f)), Presets.Lacquer(LinearRgb.FromHex("#f0a91e"), "yolk"));
        foreach ((float x, float z) in ((float, float)[])[(0.08f, -0.05f), (0.11f, 0.02f), (0.02f, -0.10f)])
        {
            yield return Made(pan.Ellipsoid(new Vector3(x, 0.008f, z), new Vector3(0.036f, 0.022f, 0.030f)), Presets.Matte(LinearRgb.FromHex(x > 0.1f ? "#c8382c" : "#4f9a3c"), "vegetables"));
        }
    }

    private IEnumerable<Part> Pen()
    {
        FigureFrame hand = new(Right.Origin, Quaternion.Identity, body.Unit);
        yield return Made(hand.Cone(new Vector3(-0.05f, 0.12f, -0.06f), 0.012f, new Vector3(0.04f, -0.10f, 0.05f), 0.005f), Presets.Plastic(LinearRgb.FromHex("#24365c"), "pen"));
    }

    private IEnumerable<Part> Pad()
    {
        FigureFrame pad = new(body.Hands[0].Point(0, -0.06f, 0.13f), body.Chest.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.35f), body.Unit);
        yield return Made(pad.Box(new Vector3(-0.06f, 0.02f, 0.04f), new Vector3(0.19f, 0.012f, 0.25f), 0.008f), Presets.Wood("oak"));
        yield return Made(pad.Box(new Vector3(-0.06f, 0.038f, 0.04f), new Vector3(0.17f, 0.008f, 0.22f), 0.004f), Presets.Paper(LinearRgb.FromHex("#f8f6f0"), "paper"));
    }

    private IEnumerable<Part> Phone()
    {
        FigureFrame ear = body.Head;
        Quaternion turn = Quaternion.CreateFromYawPitchRoll(0.1f, 0.35f, 0.06f);
        yield return Made(ear.Box(new Vector3(-0.43f, -0.10f, 0.06f), new Vector3(0.022f, 0.20f, 0.09f), 0.02f, turn), Presets.Plastic(LinearRgb.Gray(0.02f), "phone"));
    }

    private IEnumerable<Part> Camera()
    {
        FigureFrame eye = body.Head;
        yield return Made(new SdfGroup().Union(eye.Box(new Vector3(0, -0.03f, 0.66f), new Vector3(0.24f, 0.145f, 0.075f), 0.03f)).Union(eye.Box(new Vector3(0, 0.13f, 0.66f), new Vector3(0.09f, 0.05f, 0.06f), 0.02f), 0.01f * body.Unit), Presets.Plastic(LinearRgb.Gray(0.025f), "camera"));
        yield return Made(eye.Cone(new Vector3(0, -0.04f, 0.74f), 0.105f, new Vector3(0, -0.04f, 0.88f), 0.10f), Presets.Plastic(LinearRgb.Gray(0.05f), "lens"));
        yield return Made(eye.Ellipsoid(new Vector3(0, -0.04f, 0.96f), new Vector3(0.078f, 0.078f, 0.03f)), new Material { Name = "lens", BaseColor = LinearRgb.FromHex("#1a2c48"), Roughness = 0.05f, Coat = 1, CoatRoughness = 0.02f });
    }

    private IEnumerable<Part> Poles()
    {
        foreach (FigureFrame fist in new[] { Left, Right })
        {
            yield return Made(Pole(fist), Presets.Metal(LinearRgb.FromHex("#9aa0a8"), 0.3f, "pole"));
        }
    }

    private SdfShape Pole(FigureFrame fist)
    {
        FigureFrame hand = new(fist.Origin, Quaternion.Identity, body.Unit);
        float down = fist.Origin.Y / body.Unit;
        return new SdfGroup().Union(hand.Chain(new(0, 0.10f, 0.03f, 0.022f), new(0, -0.08f, -0.03f, 0.020f), new(0, -0.96f * down, -0.45f * down, 0.012f)))
            .Union(hand.Ellipsoid(new Vector3(0, -0.86f * down, -0.40f * down), new Vector3(0.07f, 0.016f, 0.07f)));
    }

    private IEnumerable<Part> Sticks()
    {
        foreach (FigureFrame fist in new[] { Left, Right })
        {
            yield return Made(new FigureFrame(fist.Origin, Quaternion.Identity, body.Unit).Cone(new Vector3(0, -0.02f, -0.10f), 0.014f, new Vector3(0, -0.09f, 0.55f), 0.012f), Presets.Wood("oak"));
        }
    }

    private IEnumerable<Part> Cup()
    {
        FigureFrame hand = new(Right.Origin, Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.3f), body.Unit);
        SdfGroup cup = new SdfGroup().Union(hand.FlatChain(Vector3.Zero, Vector3.One, new(0, -0.08f, 0, 0.080f), new(0, 0.12f, 0, 0.098f)))
            .Subtract(hand.Box(new Vector3(0, 0.42f, 0), new Vector3(0.3f), 0.01f)).Subtract(hand.Ellipsoid(new Vector3(0, 0.10f, 0), new Vector3(0.080f, 0.15f, 0.080f)), 0.006f * body.Unit);
        yield return Made(cup, Presets.Ceramic(LinearRgb.FromHex("#2f7f8f"), "cup"));
    }
}
