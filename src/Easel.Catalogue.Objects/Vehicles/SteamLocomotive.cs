using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A steam locomotive with tall driving wheels, and its tender.</summary>
internal static class SteamLocomotive
{
    private const float Axis = 2.55f, Radius = 0.82f, Driver = 0.82f, Deck = 1.62f;

    private static readonly Material s_black = new() { Name = "black iron", BaseColor = LinearRgb.FromHex("#26282b"), Roughness = 0.42f, Coat = 0.4f, CoatRoughness = 0.25f };

    public static void Add(ModelBuilder model, Train.Parameters p, float resolution)
    {
        bool fine = resolution < 0.05f;
        int around = fine ? 72 : 36;
        float front = 4.7f * p.Stretch, cab = -1.55f * p.Stretch, smoke = front - 1.5f, tail = cab - 1.75f;
        RailTrack.Add(model, tail - 4.4f, front + 1.5f);
        Boiler(model, p, cab, smoke, front, around);
        Chimney(model, front - 0.72f, around);
        Domes(model, p, cab, smoke, around);
        Cab(model, p, cab, tail);
        RunningGear(model, p, cab, front, fine);
        Front(model, p, front, around);
        Tender(model, p, tail - 0.35f);
    }

    private static PolyMesh Barrel(float radius, float from, float to, int around) =>
        Shapes.Cylinder(radius, to - from, 0.03f, around).RotateX(MathF.PI / 2).Move(0, Axis, from);

    private static void Boiler(ModelBuilder model, Train.Parameters p, float cab, float smoke, float front, int around)
    {
        model.Add(Barrel(Radius, cab, smoke, around), p.Paint, 0.8f);
        Material brass = Presets.Brass("band") with { Roughness = 0.25f };
        for (int i = 0; i <= 4; i++)
        {
            model.Add(Shapes.Torus(Radius + 0.002f, 0.03f, around, 8, 0.035f).RotateX(MathF.PI / 2).Move(0, Axis, float.Lerp(cab + 0.35f, smoke - 0.06f, i / 4f)), brass, 1);
        }

        // The smoke box is blackened, its door bulges and closes with a dart.
        model.Add(Barrel(Radius + 0.03f, smoke, front, around), s_black, 0.8f);
        PolyMesh door = Shapes.Lathe([new(Radius * 0.86f, 0), new(Radius * 0.84f, 0.05f), new(Radius * 0.6f, 0.13f), new(Radius * 0.3f, 0.18f), new(0, 0.19f)], around).RotateX(MathF.PI / 2).Move(0, Axis, front);
        model.Add(door, s_black, 1);
        model.Add(Shapes.Torus(Radius * 0.88f, 0.025f, around, 8).RotateX(MathF.PI / 2).Move(0, Axis, front + 0.01f), VehicleMaterials.Bright, 1);
        model.Add(Shapes.Rod(new(-0.14f, Axis - 0.1f, front + 0.22f), new(0.14f, Axis + 0.1f, front + 0.22f), 0.022f, null, 8).Join(Shapes.Cylinder(0.06f, 0.06f, 0.015f, 20).RotateX(MathF.PI / 2).Move(0, Axis, front + 0.17f)), VehicleMaterials.Bright);
        foreach (float y in (ReadOnlySpan<float>)[-0.32f, 0.32f])
        {
            model.Add(Shapes.Box(0.9f, 0.08f, 0.05f, 0.02f).Move(0.25f, Axis + y - 0.04f, front + 0.09f), s_black);
        }

        // Rivets round the smoke box.
        PolyMesh rivets = new();
        for (int i = 0; i < 28; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 28);
            rivets.Join(Shapes.Ellipsoid(new Vector3(0.022f), 8).Move((Radius + 0.03f) * s, Axis + ((Radius + 0.03f) * c), front - 0.08f), Shapes.Ellipsoid(new Vector3(0.022f), 8).Move((Radius + 0.03f) * s, Axis + ((Radius + 0.03f) * c), smoke + 0.08f));
        }

        model.Add(rivets, s_black, 1);

        // Hand rails along both sides.
        PolyMesh rail = Shapes.Rod(new(Radius + 0.1f, Axis + 0.32f, cab), new(Radius + 0.1f, Axis + 0.32f, front - 0.15f), 0.024f, null, 8);
        for (int i = 0; i < 5; i++)
        {
            float z = float.Lerp(cab + 0.3f, front - 0.3f, i / 4f);
            rail.Join(Shapes.Rod(new(Radius - 0.1f, Axis + 0.3f, z), new(Radius + 0.1f, Axis + 0.32f, z), 0.02f, null, 8));
        }

        model.Add(rail.BothSides(), VehicleMaterials.Bright, 1);
    }

    private static void Chimney(ModelBuilder model, float z, int around)
    {
        float foot = Axis + Radius - 0.08f;
        model.Add(
            Shapes.Lathe(
                Outlines.Round([new(0.42f, foot), new(0.25f, foot + 0.22f), new(0.22f, foot + 0.6f), new(0.36f, foot + 1.02f), new(0.4f, foot + 1.04f), new(0.4f, foot + 1.16f), new(0.3f, foot + 1.16f), new(0.2f, foot + 0.7f), new(0, foot + 0.7f)], [0, 0.1f, 0.3f, 0.03f, 0.02f, 0.03f, 0.02f, 0, 0], 5, closed: false), around).Move(0, 0, z),
            s_black, 0.9f);
        model.Add(Shapes.Torus(0.385f, 0.035f, around, 10).Move(0, foot + 1.13f, z), Presets.Copper("band") with { Roughness = 0.28f }, 1);
    }

    private static void Domes(ModelBuilder model, Train.Parameters p, float cab, float smoke, int around)
    {
        Material brass = Presets.Brass("dome") with { Roughness = 0.2f };
        float foot = Axis + Radius - 0.12f;
        for (int i = 0; i < 2; i++)
        {
            float z = float.Lerp(cab, smoke, i == 0 ? 0.72f : 0.36f), r = i == 0 ? 0.4f : 0.36f, h = i == 0 ? 0.68f : 0.6f;
            model.Add(Shapes.Lathe(Outlines.Round([new(r * 1.3f, foot), new(r, foot + 0.2f), new(r, foot + h - 0.1f), new(0, foot + h + 0.08f)], [0, 0.14f, 0.34f, 0], 10, closed: false), around).Move(0, 0, z), i == 0 ? brass : p.Paint, 1);
        }

        // A whistle and safety valves before the cab.
        foreach (float x in (ReadOnlySpan<float>)[-0.16f, 0.16f])
        {
            model.Add(Shapes.Cylinder(0.06f, 0.34f, 0.02f, 20, 0.05f).Move(x, foot + 0.06f, cab + 0.4f), brass);
        }
    }

    private static void Cab(ModelBuilder model, Train.Parameters p, float front, float back)
    {
        const float Half = 1.3f, Foot = 1.35f, Roof = 3.75f;
        float middle = (front + back) / 2, length = front - back;
        List<Vector2> hole = Outlines.Rectangle(length * 0.3f, 0.62f, 0.12f, 5).Select(q => q + new Vector2(length * 0.17f, 0.62f)).ToList();

        // Side sheets with one window and a cut-out behind it, in the frame x along −z.
        List<Vector2> sheet = Outlines.Round([new(-length / 2, -1.2f), new(length / 2, -1.2f), new(length / 2, 1.2f), new(-length / 2, 1.2f), new(-length / 2, 0.95f), new(-length * 0.28f, 0.95f), new(-length * 0.22f, 0.1f), new(-length / 2, 0.1f)], [0.05f, 0.05f, 0.05f, 0, 0, 0.15f, 0.15f, 0.04f], 4);
        PolyMesh side = Shapes.Extrude(sheet, 0.06f, 0.015f, 2, [hole]).RotateY(-MathF.PI / 2).Move(Half, (Foot + Roof) / 2, middle);
        model.Add(side.BothSides(), p.Paint);
        PolyMesh face = Shapes.Extrude(Outlines.Rectangle(2 * Half, Roof - Foot, 0.08f, 3), 0.06f, 0.015f, 2, [Outlines.Rectangle(0.44f, 0.6f, 0.1f, 5).Select(q => q + new Vector2(1.0f, 0.68f)).ToList(), Outlines.Rectangle(0.44f, 0.6f, 0.1f, 5).Select(q => q + new Vector2(-1.0f, 0.68f)).ToList()]);
        model.Add(face.Move(0, (Foot + Roof) / 2, front), p.Paint);
        model.Add(Shapes.Box((2 * Half) - 0.1f, 0.1f, length, 0.02f).Move(0, Foot, middle), s_black);
        model.Add(Shapes.Box(1.9f, 1.5f, 0.1f, 0.03f).Move(0, Foot + 0.1f, back + 0.35f), s_black);
        List<Vector2> arch = [.. Enumerable.Range(0, 17).Select(i => 2.2f + ((MathF.PI - 4.4f) * i / 16)).Reverse().Select(a => new Vector2(1.85f * MathF.Cos(a), 1.62f * MathF.Sin(a)))];
        List<Vector2> roof = [.. arch, .. arch.AsEnumerable().Reverse().Select(q => q * 0.955f)];
        float rise = arch.Max(q => q.Y);
        model.Add(Shapes.Extrude(roof, length + 0.55f, 0.02f).Move(0, Roof + 0.36f - rise, middle - 0.08f), p.Roof, 0.8f);
        model.Add(Shapes.Extrude([.. arch.Select(q => q * 0.96f)], 0.05f, 0.01f).Move(0, Roof + 0.35f - rise, front), p.Paint);
    }

    private static void RunningGear(ModelBuilder model, Train.Parameters p, float cab, float front, bool fine)
    {
        float y = RailTrack.Head + Driver, first = front - 1.95f, pitch = 1.72f;
        float[] axles = [first, first - pitch, first - (2 * pitch)];
        foreach (float z in axles)
        {
            Wheel(model, p, new Vector3(RailTrack.HalfGauge + 0.02f, y, z), Driver, 14, fine);
        }

        Wheel(model, p, new Vector3(RailTrack.HalfGauge + 0.02f, RailTrack.Head + 0.42f, front - 0.45f), 0.42f, 9, fine);
        Wheel(model, p, new Vector3(RailTrack.HalfGauge + 0.02f, RailTrack.Head + 0.42f, cab - 1.0f), 0.42f, 9, fine);

        // Coupling rod at the low point of the crank, connecting rod to the cylinder.
        Material rod = VehicleMaterials.Alloy;
        float x = RailTrack.HalfGauge + 0.22f;
        var pin = new Vector3(0, -0.26f, 0.24f);
        PolyMesh rods = Bar(axles[2], axles[0], x, y + pin.Y, pin.Z).Join(Shapes.Sweep([new(x + 0.1f, y + pin.Y, axles[1] + pin.Z), new(x + 0.1f, y - 0.02f, first + 1.05f)], Outlines.Rectangle(0.06f, 0.14f, 0.02f), up: Vector3.UnitY));
        foreach (float z in axles)
        {
            rods.Join(Shapes.Cylinder(0.11f, 0.1f, 0.02f, 20).RotateZ(-MathF.PI / 2).Move(x - 0.02f, y + pin.Y, z + pin.Z), Shapes.Cylinder(0.05f, 0.2f, 0.01f, 16).RotateZ(-MathF.PI / 2).Move(x - 0.06f, y + pin.Y, z + pin.Z));
        }

        model.Add(rods.BothSides(), rod);
        model.Add(Shapes.Cylinder(0.34f, 1.0f, 0.04f, 40).RotateX(MathF.PI / 2).Move(1.12f, y - 0.02f, front - 1.25f).BothSides(), p.Paint, 0.8f);
        model.Add(Shapes.Torus(0.33f, 0.035f, 40, 8).RotateX(MathF.PI / 2).Move(1.12f, y - 0.02f, front - 0.27f).Join(Shapes.Cylinder(0.1f, 0.12f, 0.02f, 20).RotateX(MathF.PI / 2).Move(1.12f, y - 0.02f, front - 0.27f)).BothSides(), VehicleMaterials.Bright);
        model.Add(Shapes.Rod(new(1.12f, y - 0.02f, front - 1.3f), new(x + 0.1f, y - 0.02f, first + 1.0f), 0.045f, null, 12).BothSides(), rod);

        // Running boards over the wheels with red edges, frames between them.
        model.Add(Shapes.Box(0.62f, 0.06f, front - cab + 0.1f, 0.015f).Move(1.05f, Deck + 0.36f, (front + cab) / 2).BothSides(), s_black);
        model.Add(Shapes.Box(0.05f, 0.16f, front - cab + 0.1f, 0.015f).Move(1.34f, Deck + 0.24f, (front + cab) / 2).BothSides(), p.Stripe);
        model.Add(Shapes.Box(1.1f, 0.9f, front - cab + 1.2f, 0.03f).Move(0, RailTrack.Head + 0.55f, ((front + cab) / 2) - 0.6f), s_black);
    }

    private static PolyMesh Bar(float from, float to, float x, float y, float shift) =>
        Shapes.Sweep([new(x, y, from + shift - 0.1f), new(x, y, to + shift + 0.1f)], Outlines.Rectangle(0.07f, 0.15f, 0.02f), up: Vector3.UnitY);

    /// <summary>A spoked wheel with its tyre and flange, on both sides.</summary>
    private static void Wheel(ModelBuilder model, Train.Parameters p, Vector3 at, float radius, int spokes, bool fine)
    {
        int around = fine ? 64 : 32;
        PolyMesh tyre = Shapes.Lathe([new(radius * 0.86f, 0.06f), new(radius * 0.86f, -0.06f), new(radius + 0.035f, -0.07f), new(radius + 0.035f, -0.03f), new(radius, -0.02f), new(radius, 0.07f), new(radius * 0.86f, 0.06f)], around);
        PolyMesh rim = Shapes.Lathe([new(radius * 0.76f, 0.045f), new(radius * 0.76f, -0.045f), new(radius * 0.87f, -0.05f), new(radius * 0.87f, 0.05f), new(radius * 0.76f, 0.045f)], around);
        PolyMesh star = rim.Join(Shapes.Cylinder(radius * 0.22f, 0.17f, 0.02f, 28).Move(0, -0.06f, 0));
        for (int i = 0; i < spokes; i++)
        {
            star.Join(Shapes.Sweep([new(0, 0, radius * 0.15f), new(0, 0, radius * 0.8f)], Outlines.Ellipse(0.045f * radius / 0.82f, 0.032f, 10), up: Vector3.UnitY).RotateY(MathF.Tau * (i + 0.3f) / spokes));
        }

        if (spokes > 10)
        {
            // Counterweights opposite the crank.
            star.Join(Shapes.Lathe([new(radius * 0.55f, -0.04f), new(radius * 0.8f, -0.04f), new(radius * 0.8f, 0.05f), new(radius * 0.55f, 0.05f), new(radius * 0.55f, -0.04f)], 16, 3.3f, 4.7f));
        }

        Matrix4x4 place = Matrix4x4.CreateRotationZ(-MathF.PI / 2) * Matrix4x4.CreateTranslation(at);
        model.Add(tyre.Transform(place).BothSides(), RailTrack.Tread, 0.8f);
        model.Add(star.Transform(place).BothSides(), p.Stripe, 0.8f);
    }

    private static void Front(ModelBuilder model, Train.Parameters p, float front, int around)
    {
        model.Add(Shapes.Box(2.5f, 0.42f, 0.12f, 0.02f).Move(0, RailTrack.Head + 0.6f, front + 0.2f), p.Stripe);
        model.Add(Shapes.Box(2.3f, 0.07f, 0.7f, 0.02f).Move(0, RailTrack.Head + 1.0f, front - 0.02f), s_black);

        // The cow catcher: bars that run from the beam to a point low in front.
        PolyMesh bars = new();
        for (int i = 0; i <= 12; i++)
        {
            float t = (i / 6f) - 1, point = 1.0f * (1 - MathF.Abs(t));
            bars.Join(Shapes.Rod(new(t * 1.12f, RailTrack.Head + 0.66f, front + 0.26f), new(t * 0.98f, RailTrack.Head + 0.06f, front + 0.36f + point), 0.035f, null, 8));
        }

        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            bars.Join(Shapes.Rod(new(s * 1.0f, RailTrack.Head + 0.07f, front + 0.36f), new(0, RailTrack.Head + 0.07f, front + 1.4f), 0.045f, null, 8));
        }

        model.Add(bars, p.Stripe, 1);

        // A head lamp in a brass case before the chimney.
        Vector3 lamp = new(0, Axis + Radius + 0.3f, front - 0.06f);
        model.Add(Shapes.Cylinder(0.24f, 0.34f, 0.03f, around / 2).RotateX(MathF.PI / 2).Move(lamp - new Vector3(0, 0, 0.2f)), s_black);
        model.Add(Shapes.Torus(0.225f, 0.03f, around / 2, 10).RotateX(MathF.PI / 2).Move(lamp + new Vector3(0, 0, 0.14f)), Presets.Brass("band"), 1);
        model.Add(Shapes.Ellipsoid(new Vector3(0.21f, 0.21f, 0.06f), 28).Move(lamp + new Vector3(0, 0, 0.13f)), VehicleMaterials.HeadLight, 1);
        model.Add(Shapes.Box(0.3f, 0.2f, 0.26f, 0.02f).Move(lamp - new Vector3(0, 0.4f, 0.04f)), s_black);
    }

    private static void Tender(ModelBuilder model, Train.Parameters p, float front)
    {
        const float Length = 3.6f, High = 1.35f;
        float middle = front - (Length / 2);
        model.Add(Shapes.Cushion(2.5f, High, Length, 0.1f, 0, 6).Move(0, RailTrack.Head + 1.05f, middle), p.Paint, 0.8f);
        model.Add(Shapes.Box(2.56f, 0.12f, Length + 0.04f, 0.02f).Move(0, RailTrack.Head + 0.98f, middle), p.Stripe);
        PolyMesh coal = new();
        for (int i = 0; i < 150; i++)
        {
            uint h = Hash.Mix((uint)i, 0x51u);
            float u = (h & 255) / 255f, v = ((h >> 8) & 255) / 255f, w = ((h >> 16) & 255) / 255f;
            float x = (u - 0.5f) * 2.1f, z = (v - 0.5f) * (Length - 0.5f);
            coal.Join(Shapes.Superellipsoid(new Vector3(0.13f + (0.09f * w), 0.11f, 0.14f + (0.06f * u)), 0.6f, 0.6f, 8).RotateY(u * 6).RotateX(w * 5).Move(x, RailTrack.Head + 1.05f + High + (0.34f * (1 - (u - 0.5f) * (u - 0.5f) * 4) * (1 - (v - 0.5f) * (v - 0.5f) * 3)) - 0.06f, middle + z));
        }

        model.Add(coal, new Material { Name = "coal", BaseColor = LinearRgb.FromHex("#1b1b1d"), Roughness = 0.35f }, 0);
        RailTrack.Bogie(model, front - 0.95f, 0.42f, 0.5f);
        RailTrack.Bogie(model, front - Length + 0.95f, 0.42f, 0.5f);
        RailTrack.Buffers(model, front - Length, -1);
    }
}
