using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A bicycle: town bike by default, racing or mountain bike by word.</summary>
internal sealed class Bicycle : CatalogueEntry<Bicycle.Parameters>
{
    private const float Axle = 0.335f;

    /// <summary>Lean onto the stand, radians, and how far from the tyres' line its foot stands, metres.</summary>
    private const float Lean = 0.09f, StandReach = 0.215f;

    private static readonly Vector3 Rear = new(0, Axle, -0.53f), Bottom = new(0, 0.28f, -0.09f), SeatTop = new(0, 0.82f, -0.24f),
        HeadTop = new(0, 0.86f, 0.325f), HeadLow = new(0, 0.71f, 0.38f), Front = new(0, Axle, 0.53f);

    /// <summary>Kinds of handlebar.</summary>
    internal enum Bar
    {
        Swept,
        Drop,
        Flat,
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "bicycle",
        Names = ["bicycle", "bike", "cycle", "pushbike", "mountain bike", "road bike", "racing bike"],
        Words = ["carrying", "racing", "race", "road", "sport", "mountain", "old", "vintage", "city"],
        Parts = ["frame", "saddle", "basket", "tyre", "tire"],
        Family = "vehicles",
        Size = new Vector3(0.6f, 1.05f, 1.75f),
        Habitats = ["city-street", "park", "meadow", "studio"],
        ViewAzimuth = -1.12f,
        StandsAside = true,
        ViewElevation = 0.1f,
    };

    /// <inheritdoc/>
    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool race = wishes.Words.Overlaps(["racing", "race", "road", "sport"]), mountain = wishes.Words.Contains("mountain");
        LinearRgb paint = wishes.PartColorOr("frame", wishes.ColorOr(LinearRgb.FromHex(
            stream.Child("colour").Pick("#e07a0c", "#1f7a6d", "#c62128", "#2a5aa8", "#e8c33a", "#6aa84f", "#24303c"))));
        RandomStream kit = stream.Child("kit");
        return new Parameters(
            VehicleMaterials.Paint(wishes.Material, paint, !wishes.Colors.IsEmpty),
            wishes.Colors.IsEmpty ? VehicleMaterials.Bright : VehicleMaterials.Paint(wishes.Material, paint, true) with { Name = "rim" },
            Presets.Leather(wishes.PartColorOr("saddle", LinearRgb.FromHex(race || mountain || !wishes.Colors.IsEmpty ? "#222326" : "#5c3219")), "saddle"),
            race ? Bar.Drop : mountain ? Bar.Flat : Bar.Swept, !race && !mountain, !race && !mountain && (wishes.PartColors.ContainsKey("basket") || kit.Chance(0.35f)),
            race ? 0.014f : mountain ? 0.027f : 0.019f, stream.Child("spokes").Pick(28, 32), stream.Child("size").Range(0.97f, 1.05f),
            !race && !mountain && wishes.Colors.IsEmpty && stream.Child("tyre wall").Chance(0.6f), stream.Child("turn").Range(0.1f, 0.26f), wishes.Words.Contains("carrying"));
    }

    /// <inheritdoc/>
    protected override Model Build(Parameters p, float resolution)
    {
        bool fine = resolution < 0.004f;
        var stance = BicycleStance.Of(Rear, Front, HeadLow, HeadTop, Axle - p.Tyre, p.Tyre, p.IsRidden ? 0 : p.Turn, p.IsRidden ? 0 : Lean);
        ModelBuilder model = new(), steered = new();
        Frame(model, p);
        Fork(steered, p);
        AddWheel(steered, Front, p, fine);
        AddWheel(model, Rear, p, fine);
        Drive(model, fine);
        Brakes(model, steered, stance.Steering);
        Cockpit(steered, p);
        Saddle(model, p);
        if (p.Mudguards)
        {
            Guard(model, Rear, -0.75f, 1.95f, p.Frame);
            Guard(steered, Front, -0.5f, 1.75f, p.Frame);
            Rack(model);
        }

        if (!p.IsRidden)
        {
            Stand(model, stance);
        }

        model.Surface(SurfaceTag.Seat, new Vector3(0, 0.945f, -0.29f), new Vector3(0.06f, 0, 0), new Vector3(0, 0, -0.1f));
        (Vector3 hands, float reach) = Hands(p.Bar);
        steered.Surface(SurfaceTag.Grip, hands, new Vector3(reach, 0, 0), new Vector3(0, 0, -0.05f));
        (Vector3 crank, Vector3 left) = Pedals;
        model.Surface(SurfaceTag.Foothold, crank, left, new Vector3(0, 0, -0.05f));
        model.Add(steered.Build(), stance.Steering);
        return new ModelBuilder().Add(model.Build(), stance.Standing * Matrix4x4.CreateScale(p.Scale)).Build();
    }

    /// <summary>The crank's axle, and from it to the middle of the left pedal, which is ahead and below; the right one is opposite.</summary>
    private static (Vector3 Crank, Vector3 Left) Pedals => (Bottom, new Vector3(0.137f, -0.1f, 0.135f));

    /// <summary>The middle between both grips of a kind of bar, and from there to the left one.</summary>
    private static (Vector3 Middle, float Reach) Hands(Bar bar)
    {
        Vector3 clamp = HeadTop + new Vector3(0, 0.11f, 0.03f);
        return bar switch
        {
            Bar.Drop => (clamp + new Vector3(0, -0.01f, 0.09f), 0.21f),
            Bar.Flat => (clamp + new Vector3(0, 0.03f, -0.033f), 0.285f),
            _ => (clamp + new Vector3(0, 0.052f, -0.15f), 0.281f),
        };
    }

    /// <summary>A stand on the left: a bent rod under the bottom bracket with a rubber foot flat on the ground.</summary>
    private static void Stand(ModelBuilder model, BicycleStance stance)
    {
        const float Rod = 0.008f, Foot = 0.012f;
        Vector3 foot = stance.Upright(new Vector3(StandReach, Foot - BicycleStance.Sink, -0.27f)), hinge = Bottom + new Vector3(0.03f, -0.01f, -0.1f);
        Vector3 ankle = Vector3.Lerp(foot, hinge, 0.1f);
        model.Add(Shapes.Tube(Splines.CatmullRom([hinge, Bottom + new Vector3(0.06f, -0.035f, -0.12f), ankle, foot], 8), Rod, 14), VehicleMaterials.Bright, 1);
        model.Add(Shapes.Capsule(ankle, foot, Foot), VehicleMaterials.Trim, 1);
    }

    private static void Frame(ModelBuilder model, Parameters p)
    {
        PolyMesh frame = Shapes.Rod(SeatTop, Bottom, 0.0155f).Join(
            Shapes.Rod(SeatTop + new Vector3(0, -0.03f, 0.008f), HeadTop + new Vector3(0, -0.02f, 0.007f), 0.0145f),
            Shapes.Rod(Bottom, HeadLow + new Vector3(0, 0.02f, -0.005f), 0.0175f),
            Shapes.Rod(HeadLow + new Vector3(0, -0.02f, 0.007f), HeadTop + new Vector3(0, 0.02f, -0.007f), 0.02f),
            Shapes.Capsule(Bottom - new Vector3(0.036f, 0, 0), Bottom + new Vector3(0.036f, 0, 0), 0.022f));
        foreach (float side in new[] { -1f, 1f })
        {
            Vector3 s = new(side, 0, 0);
            frame.Join(
                Shapes.Tube(Splines.CatmullRom([Bottom + (s * 0.03f), Vector3.Lerp(Bottom, Rear, 0.5f) + (s * 0.05f), Rear + (s * 0.062f)], 8), t => 0.011f - (0.003f * t), 20),
                Shapes.Tube(Splines.CatmullRom([SeatTop + (s * 0.012f) - new Vector3(0, 0.03f, 0), Vector3.Lerp(SeatTop, Rear, 0.4f) + (s * 0.045f), Rear + (s * 0.062f)], 8), t => 0.0085f - (0.002f * t), 20));
        }

        model.Add(frame, p.Frame, 1.0f);
    }

    private static void Fork(ModelBuilder model, Parameters p)
    {
        PolyMesh fork = Shapes.Capsule(HeadLow - new Vector3(0.03f, 0.018f, -0.007f), HeadLow + new Vector3(0.03f, -0.018f, 0.007f), 0.017f);
        foreach (float side in new[] { -1f, 1f })
        {
            Vector3 s = new(side, 0, 0);
            fork.Join(Shapes.Tube(Splines.CatmullRom([HeadLow + (s * 0.018f) - new Vector3(0, 0.015f, 0), HeadLow + (s * 0.05f) - new Vector3(0, 0.06f, -0.018f), Vector3.Lerp(HeadLow, Front, 0.7f) + (s * 0.052f), Front + (s * 0.052f)], 8), t => 0.0125f - (0.005f * t), 20));
        }

        model.Add(fork, p.Frame, 1.0f);
    }

    private static void AddWheel(ModelBuilder model, Vector3 at, Parameters p, bool fine)
    {
        int around = fine ? 160 : 64;
        float tyre = p.Tyre, ring = Axle - tyre, rimRadius = ring - (tyre * 0.7f);
        Matrix4x4 place = Matrix4x4.CreateRotationZ(MathF.PI / 2) * Matrix4x4.CreateTranslation(at);
        PolyMesh rubber = Shapes.Torus(ring, tyre, around, fine ? 28 : 16);
        if (p.Gum)
        {
            // Side walls of natural rubber under a dark tread.
            float edge = ring + (tyre * 0.35f);
            PolyMesh walls = rubber.Cut(v => new Vector2(v.X, v.Z).Length() - edge);
            model.Add(walls.Transform(place), VehicleMaterials.Gum, 1.2f);
        }

        Material tread = VehicleMaterials.Tyre with { Pattern = new TyreTread(ring, tyre) };
        model.Add(rubber.Rest(r => r).Transform(place), tread, 1.2f);
        model.Add(
            Shapes.Lathe(
                [new(rimRadius - 0.016f, 0), new(rimRadius - 0.008f, -0.011f), new(rimRadius + 0.008f, -0.011f), new(rimRadius + 0.008f, 0.011f), new(rimRadius - 0.008f, 0.011f), new(rimRadius - 0.016f, 0)],
                around).Transform(place),
            p.Rim);
        PolyMesh hub = Shapes.Cylinder(0.017f, 0.09f, 0.004f, 20).Move(0, -0.045f, 0)
            .Join(Shapes.Cylinder(0.03f, 0.004f, 0.001f, 24).Move(0, 0.028f, 0), Shapes.Cylinder(0.03f, 0.004f, 0.001f, 24).Move(0, -0.032f, 0),
                Shapes.Cylinder(0.005f, 0.14f, 0.001f, 10).Move(0, -0.07f, 0));
        PolyMesh spokes = new();
        for (int i = 0; i < p.Spokes; i++)
        {
            // Spokes leave the flange nearly along its edge, alternately forward and back, and so cross.
            float a = MathF.Tau * i / p.Spokes, b = a + ((i / 2 % 2 == 0 ? 1 : -1) * 1.15f), y = i % 2 == 0 ? 0.03f : -0.03f;
            var rim = new Vector3(MathF.Sin(a) * (rimRadius - 0.012f), y * 0.1f, MathF.Cos(a) * (rimRadius - 0.012f));
            spokes.Join(Shapes.Rod(new Vector3(MathF.Sin(b) * 0.026f, y, MathF.Cos(b) * 0.026f), rim, 0.0012f, sides: 6));
        }

        model.Add(hub.Transform(place), VehicleMaterials.Bright);
        model.Add(spokes.Transform(place), VehicleMaterials.Spoke);
    }

    private static void Drive(ModelBuilder model, bool fine)
    {
        const float ring = 0.092f, cog = 0.036f, x = -0.052f;
        PolyMesh metal = Shapes.Lathe([new(0.078f, -0.002f), new(ring, -0.002f), new(ring, 0.002f), new(0.078f, 0.002f), new(0.078f, -0.002f)], 48)
            .Join(Shapes.Cylinder(0.028f, 0.008f, 0.002f, 24).Move(0, -0.004f, 0));
        for (int i = 0; i < 5; i++)
        {
            metal.Join(Shapes.Box(0.016f, 0.004f, 0.066f, 0.001f, 1).Move(0, -0.002f, 0.05f).RotateY(MathF.Tau * i / 5));
        }

        metal.RotateZ(MathF.PI / 2).Move(Bottom + new Vector3(x, 0, 0));
        metal.Join(Shapes.Cylinder(cog, 0.008f, 0.001f, 24).RotateZ(MathF.PI / 2).Move(Rear + new Vector3(x + 0.004f, 0, 0)));
        PolyMesh pedals = new();
        foreach (float side in new[] { -1f, 1f })
        {
            Vector3 axle = Bottom + new Vector3(side * 0.06f, 0, 0), arm = new Vector3(side * 0.022f, -0.1f, 0.135f) * side * side;
            Vector3 end = side > 0 ? axle + arm : axle + new Vector3(arm.X, -arm.Y, -arm.Z);
            metal.Join(Shapes.Sweep([axle, end], Outlines.Rectangle(0.016f, 0.026f, 0.006f, 3), t => new Vector2(1, 1 - (0.25f * t))));
            pedals.Join(Shapes.Box(0.085f, 0.022f, 0.075f, 0.008f).Move(end + new Vector3(side * 0.055f, -0.011f, 0)));
        }

        // The chain lies round ring and cog along their outer tangents.
        var path = new List<Vector3>();
        for (int i = 0; i <= 16; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI / 2 * (1 - (i / 8f)));
            path.Add(Bottom + new Vector3(x, ring * s, ring * c));
        }

        for (int i = 0; i <= 10; i++)
        {
            (float s, float c) = MathF.SinCos((-MathF.PI / 2) - (MathF.PI * i / 10));
            path.Add(Rear + new Vector3(x + 0.004f, cog * s, cog * c));
        }

        model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.008f, 0.009f, 0.002f, 1), closed: true), Presets.Iron("chain"));
        if (fine)
        {
            // Pins along the chain, and teeth that look out between its links.
            PolyMesh pins = new();
            const float pitch = 0.0254f;
            float rest = 0;
            for (int i = 0; i < path.Count; i++)
            {
                Vector3 a = path[i], b = path[(i + 1) % path.Count];
                float length = Vector3.Distance(a, b);
                for (; rest < length; rest += pitch)
                {
                    pins.Join(Shapes.Cylinder(0.0062f, 0.011f, 0.001f, 8, bevelSegments: 1).Move(0, -0.0055f, 0).RotateZ(MathF.PI / 2).Move(Vector3.Lerp(a, b, rest / length)));
                }

                rest -= length;
            }

            model.Add(pins, VehicleMaterials.Spoke);
        }

        model.Add(metal, VehicleMaterials.Bright);
        model.Add(pedals, VehicleMaterials.Trim);
    }

    private static void Cockpit(ModelBuilder model, Parameters p)
    {
        Vector3 stem = HeadTop + new Vector3(0, 0.09f, -0.03f), clamp = stem + new Vector3(0, 0.02f, 0.06f);
        PolyMesh metal = Shapes.Tube(Splines.CatmullRom([HeadTop, stem - new Vector3(0, 0.02f, 0), clamp], 6), 0.012f, 14);
        Vector3[] half = p.Bar switch
        {
            Bar.Drop => [Vector3.Zero, new(0.17f, 0, 0), new(0.205f, 0, 0.03f), new(0.21f, -0.01f, 0.09f), new(0.212f, -0.06f, 0.11f), new(0.214f, -0.11f, 0.075f), new(0.216f, -0.125f, 0), new(0.217f, -0.125f, -0.03f)],
            Bar.Flat => [Vector3.Zero, new(0.1f, 0, 0), new(0.18f, 0.025f, -0.01f), new(0.33f, 0.03f, -0.04f)],
            _ => [Vector3.Zero, new(0.08f, 0.005f, 0.015f), new(0.2f, 0.05f, 0), new(0.27f, 0.055f, -0.07f), new(0.285f, 0.05f, -0.21f)],
        };
        List<Vector3> right = Splines.CatmullRom([.. half.Select(v => v + clamp)], 8);
        List<Vector3> left = [.. right.Select(v => v with { X = -v.X }).Reverse()];
        metal.Join(Shapes.Tube([.. left, .. right[1..]], 0.011f, 14));
        List<Vector3> grip = right[^Math.Min(right.Count, p.Bar == Bar.Drop ? 26 : 7)..];
        PolyMesh grips = Shapes.Tube(grip, p.Bar == Bar.Drop ? 0.0155f : 0.017f, 16);
        grips.Join(Shapes.Sphere(0.0165f, 14).Move(grip[^1]));
        model.Add(grips.BothSides(), p.Bar == Bar.Drop ? VehicleMaterials.Trim : p.Leather, 1);
        Vector3 leverAt = right[^6];
        metal.Join(Shapes.Tube([leverAt, leverAt + new Vector3(0, -0.02f, 0.05f), right[^2] + new Vector3(0, -0.045f, 0.035f)], 0.005f, 8).BothSides());
        if (p.Mudguards)
        {
            // Lamp and bell.
            PolyMesh lamp = Shapes.Lathe([new(0, -0.05f), new(0.02f, -0.045f), new(0.036f, 0), new(0.04f, 0.012f), new(0.036f, 0.012f), new(0, 0.006f)], 32).RotateX(MathF.PI / 2);
            metal.Join(lamp.Move(HeadTop + new Vector3(0, -0.03f, 0.1f)));
            model.Add(Shapes.Cylinder(0.035f, 0.004f, 0.001f, 24).RotateX(MathF.PI / 2).Move(HeadTop + new Vector3(0, -0.03f, 0.107f)), VehicleMaterials.ReflectorLens);
            metal.Join(Shapes.Lathe([new(0.024f, 0), new(0.022f, 0.014f), new(0, 0.022f)], 24).Move(right[12] + new Vector3(0, 0.012f, 0)));
        }

        model.Add(metal, VehicleMaterials.Bright, 1);
        if (p.Basket)
        {
            AddBasket(model, HeadTop + new Vector3(0, -0.07f, 0.22f));
        }
    }

    /// <summary>Calipers over both rims, with blocks, and the cables that lead to them.</summary>
    private static void Brakes(ModelBuilder model, ModelBuilder steered, Matrix4x4 steering)
    {
        Vector3 ahead = Caliper(steered, Front, HeadLow), behind = Caliper(model, Rear, SeatTop);
        Vector3 stem = HeadTop + new Vector3(0, 0.1f, 0.05f);
        steered.Add(
            Shapes.Tube(Splines.CatmullRom([stem + new Vector3(0.1f, 0.02f, 0.01f), stem + new Vector3(0.07f, -0.01f, 0.07f), stem + new Vector3(0.01f, -0.09f, 0.06f), ahead], 8), 0.0026f, 8),
            VehicleMaterials.Trim, 1);
        Vector3 head = HeadTop + new Vector3(-0.012f, -0.045f, -0.012f), tail = SeatTop + new Vector3(-0.012f, -0.052f, 0.03f);
        Vector3[] slack = [.. new Vector3[] { new(-0.1f, 0.02f, 0.01f), new(-0.08f, -0.01f, 0.06f), new(-0.035f, -0.09f, 0.02f) }.Select(v => Vector3.Transform(stem + v, steering))];
        model.Add(Shapes.Tube(Splines.CatmullRom([.. slack, head, Vector3.Lerp(head, tail, 0.5f), tail, behind], 8), 0.0026f, 8), VehicleMaterials.Trim, 1);
    }

    /// <summary>The brake of one wheel; returns where its cable ends.</summary>
    private static Vector3 Caliper(ModelBuilder model, Vector3 wheel, Vector3 toward)
    {
        Vector3 up = Vector3.Normalize(toward - wheel), forward = Vector3.Normalize(Vector3.Cross(Vector3.UnitX, up)) * (wheel.Z > 0 ? -0.022f : 0.022f);
        Vector3 At(float x, float r) => wheel + (up * r) - forward + new Vector3(x, 0, 0);
        model.Add(Shapes.Tube(Splines.CatmullRom([At(-0.008f, 0.378f), At(0.032f, 0.362f), At(0.035f, 0.335f), At(0.018f, 0.306f)], 5), 0.0055f, 10).BothSides(), VehicleMaterials.Bright, 1);
        model.Add(Shapes.Box(0.01f, 0.014f, 0.045f, 0.003f, 1).Move(At(0.017f, 0.297f)).BothSides(), VehicleMaterials.Trim);
        return At(0, 0.385f);
    }

    private static void AddBasket(ModelBuilder model, Vector3 at)
    {
        PolyMesh cane = new();
        for (int ring = 0; ring < 9; ring++)
        {
            float t = ring / 8f;
            List<Vector3> path = [.. Outlines.Rectangle(0.28f + (0.06f * t), 0.2f + (0.05f * t), 0.06f, 5)
                .Select((q, i) => new Vector3(q.X, 0.2f * t, q.Y) + at + (new Vector3(q.X, 0, q.Y) * (((i + ring) & 1) * 0.035f)))];
            cane.Join(Shapes.Tube(path, ring is 0 or 8 ? 0.009f : 0.0065f, 6, closed: true));
        }

        for (int i = 0; i < 22; i++)
        {
            Vector2 a = Outlines.Rectangle(0.28f, 0.2f, 0.06f, 5)[i], b = Outlines.Rectangle(0.34f, 0.25f, 0.06f, 5)[i];
            cane.Join(Shapes.Rod(at + new Vector3(a.X, 0, a.Y), at + new Vector3(b.X, 0.2f, b.Y), 0.006f, sides: 6));
        }

        cane.Join(Shapes.Slab(Outlines.Rectangle(0.27f, 0.19f, 0.05f), 0.012f, 0.004f).Move(at));
        model.Add(cane, Presets.Wood("pine", name: "basket") with { Coat = 0 });
        model.Surface(SurfaceTag.Inside, at + new Vector3(0, 0.015f, 0), new Vector3(0.12f, 0, 0), new Vector3(0, 0, -0.08f));
    }

    private static void Saddle(ModelBuilder model, Parameters p)
    {
        var post = new Vector3(0, 0.9f, -0.262f);
        model.Add(Shapes.Rod(SeatTop - new Vector3(0, 0.02f, 0), post, 0.0125f).Join(Shapes.Cylinder(0.02f, 0.03f, 0.004f, 20).Move(SeatTop - new Vector3(0, 0.012f, 0))), VehicleMaterials.Bright);
        var width = new Curve((0, 0.012f), (0.08f, 0.022f), (0.4f, 0.032f), (0.7f, 0.075f), (0.9f, 0.085f), (1, 0.05f));
        PolyMesh seat = Shapes.Grid(24, 30, (u, v) =>
        {
            // v from the tail to the nose, u over the top from right to left; the flanks hang lower at the tail.
            float w = width.At(1 - v), s = (u * 2) - 1, side = MathF.Pow(MathF.Abs(s), 2.6f);
            float droop = (0.034f + (0.026f * (1 - v))) * side;
            return new Vector3(-s * w * (1 - (0.06f * side)), 0.95f - droop - (0.02f * MathF.Sin(MathF.PI * v)) + (0.014f * (1 - v)), -0.41f + (0.28f * v));
        }).Flip().Solidify(0.012f);
        model.Add(seat, p.Leather, 1.2f);
        PolyMesh rails = Shapes.Tube(Splines.CatmullRom([new(0.012f, 0.918f, -0.16f), new(0.026f, 0.896f, -0.23f), new(0.028f, 0.894f, -0.31f), new(0.05f, 0.902f, -0.37f)], 5), 0.004f, 8);
        model.Add(rails.BothSides(), VehicleMaterials.Bright, 1);
        if (p.Mudguards)
        {
            // Coil springs carry the tail of a comfortable saddle.
            List<Vector3> coil = [.. Enumerable.Range(0, 57).Select(i => new Vector3(
                0.05f + (0.014f * MathF.Cos(i * 0.6f)), 0.882f + (0.046f * i / 56), -0.375f + (0.014f * MathF.Sin(i * 0.6f))))];
            model.Add(Shapes.Tube(coil, 0.0032f, 6).BothSides(), VehicleMaterials.Bright, 1);
        }
    }

    private static void Guard(ModelBuilder model, Vector3 at, float from, float to, Material paint)
    {
        float r = Axle + 0.022f;
        List<Vector3> arc = [.. Enumerable.Range(0, 41).Select(i => from + ((to - from) * i / 40)).Select(a => at + new Vector3(0, r * MathF.Cos(a), -r * MathF.Sin(a)))];
        PolyMesh guard = Shapes.Sweep(arc, [new(0.027f, -0.008f), new(0.02f, 0.004f), new(0, 0.009f), new(-0.02f, 0.004f), new(-0.027f, -0.008f), new(0, 0.005f)]);
        model.Add(guard, paint, 1);
        Vector3 stay = arc[^4];
        model.Add(Shapes.Rod(at + new Vector3(0.05f, 0, 0), stay + new Vector3(0.024f, 0, 0), 0.0022f, sides: 6).BothSides(), VehicleMaterials.Bright);
    }

    private static void Rack(ModelBuilder model)
    {
        PolyMesh rack = Shapes.Tube(Splines.CatmullRom([new(0.045f, 0.735f, -0.26f), new(0.06f, 0.725f, -0.45f), new(0.06f, 0.725f, -0.66f), new(0, 0.725f, -0.7f)], 6), 0.005f, 8);
        rack.Join(Shapes.Rod(Rear + new Vector3(0.062f, 0, 0), new Vector3(0.06f, 0.725f, -0.6f), 0.004f, sides: 8), Shapes.Rod(new Vector3(0, 0.725f, -0.38f), new Vector3(0.058f, 0.725f, -0.38f), 0.004f, sides: 8), Shapes.Rod(new Vector3(0, 0.725f, -0.54f), new Vector3(0.06f, 0.725f, -0.54f), 0.004f, sides: 8));
        model.Add(rack.BothSides(), VehicleMaterials.Bright);
        model.Add(Shapes.Cylinder(0.025f, 0.015f, 0.004f, 20).RotateX(-MathF.PI / 2).Move(0, 0.66f, -0.695f), VehicleMaterials.Reflector);
    }

    /// <summary>One bicycle.</summary>
    /// <param name="Frame">Paint of the frame.</param>
    /// <param name="Rim">Of the wheels: bright metal, or painted as the frame where a colour is asked for.</param>
    /// <param name="Leather">Saddle and grips.</param>
    /// <param name="Bar">Handlebar.</param>
    /// <param name="Mudguards">Whether it has mudguards, lamp and rack.</param>
    /// <param name="Basket">Whether a basket hangs at the bar.</param>
    /// <param name="Tyre">Half width of the tyre, 0.014 to 0.027 m.</param>
    /// <param name="Spokes">28 or 32.</param>
    /// <param name="Scale">Overall size, 0.97 to 1.05.</param>
    /// <param name="Gum">Whether the side walls of the tyres are of natural rubber.</param>
    /// <param name="Turn">Turn of the handlebar to the left, 0.1 to 0.26 radians.</param>
    /// <param name="IsRidden">Whether somebody rides it: it runs upright and straight ahead, without its stand.</param>
    internal sealed record Parameters(
        Material Frame, Material Rim, Material Leather, Bar Bar, bool Mudguards, bool Basket, float Tyre, int Spokes, float Scale, bool Gum, float Turn, bool IsRidden);
}
