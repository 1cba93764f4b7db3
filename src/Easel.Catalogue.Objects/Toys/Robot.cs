using System.Numerics;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A toy robot: a square head with round eyes and an aerial, a chest with dials, ribbed arms with claws, heavy feet.</summary>
internal sealed class Robot : CatalogueEntry<Robot.Parameters>
{
    /// <param name="Head">Width of the head over that of the chest, 0.66 to 0.85.</param>
    /// <param name="Chest">Width of the chest, 0.2 to 0.24 m.</param>
    /// <param name="Raise">How far the left arm is raised, 0 to 2.2 radians.</param>
    /// <param name="Aerials">1 or 2.</param>
    /// <param name="Dials">On the chest, 2 or 3.</param>
    /// <param name="Tilt">Of the head, radians.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Second">Of chest plate, hands and feet.</param>
    /// <param name="Eyes">Of the light in the eyes.</param>
    /// <param name="Acting">What it does as a person, or null for a toy.</param>
    public sealed record Parameters(float Head, float Chest, float Raise, int Aerials, int Dials, float Tilt, LinearRgb Color, LinearRgb Second, LinearRgb Eyes, PersonParameters? Acting);

    public override EntryInfo Info { get; } = new()
    {
        Id = "robot",
        Names = ["robot", "android", "humanoid robot", "toy robot", "tin robot"],
        Words = ["wave", "toy", "friendly"],
        Parts = ["eyes", "chest"],
        Family = "toys",
        Size = new Vector3(0.42f, 0.6f, 0.22f),
        Habitats = ["studio", "bedroom", "living-room"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.1f,
        FacesViewer = true,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string body, string plate) = stream.Child("colors").Pick(("#8fa3ad", "#d9542c"), ("#c93a2e", "#d9c9a0"), ("#3f86a0", "#e8b33a"), ("#b9bcbe", "#2f6fa8"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(body));
        return new Parameters(
            stream.Child("head").Range(0.7f, 0.82f), stream.Child("chest").Range(0.205f, 0.235f), wishes.Words.Contains("wave") || wishes.Pose == "wave" ? 2.3f : stream.Child("raise").Pick(0.15f, 0.35f, 2.2f), stream.Child("aerials").Pick(1, 1, 2), stream.Child("dials").Range(2, 3), stream.Child("tilt").Range(-0.09f, 0.09f), color,
            wishes.PartColorOr("chest", wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(plate) : color * 0.62f), wishes.PartColorOr("eyes", LinearRgb.FromHex(stream.Child("eyes").Pick("#5fd8ff", "#ffd24a", "#7dff8a"))), PersonCasting.Acting(stream.Child("acting"), wishes));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        if (p.Acting is { } acting)
        {
            return RobotCharacter.Build(acting, p, resolution);
        }

        var model = new ModelBuilder();
        (Material body, Material plate, Material steel, Material dark) = Materials(p);
        float w = p.Chest, hip = 0.19f, chest = 0.215f, top = hip + chest;

        // Feet, ribbed legs, the hip.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * w * 0.27f;
            model.Add(Shapes.Cushion(w * 0.43f, 0.055f, 0.13f, 0.016f, 0.002f, 6).Move(x, 0, 0.016f), plate, 1);
            Ribs(model, steel, new(x, 0.05f, 0), new(x, hip + 0.01f, 0), 0.026f, 7);
            model.Add(Shapes.Cushion(w * 0.3f, 0.03f, 0.07f, 0.008f, 0, 4).Move(x, 0.105f, 0), body, 1);
        }

        model.Add(Shapes.Cushion(w * 0.82f, 0.036f, 0.1f, 0.01f, 0, 5).Move(0, hip - 0.014f, 0), body, 1);
        model.Add(Shapes.Cushion(w, chest - 0.02f, 0.135f, 0.02f, 0.003f, 8).Move(0, hip + 0.02f, 0), body, 1);
        Chest(model, p, plate, steel, dark, hip + 0.02f, chest - 0.02f);

        // Arms hang from round shoulders; the left one may be raised to wave.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 shoulder = new(side * ((w / 2) + 0.02f), top - 0.035f, 0);
            float raise = side > 0 ? p.Raise : 0.18f;
            Vector3 Out(float along, float bend) => shoulder + new Vector3(side * along * MathF.Sin(raise + bend), -along * MathF.Cos(raise + bend), 0.02f * along / 0.1f);
            model.Add(Shapes.Sphere(0.034f, 36).Move(shoulder), plate, 1.2f);
            Vector3 elbow = Out(0.088f, 0.12f), wrist = elbow + ((Out(0.1f, side > 0 && p.Raise > 1 ? 0.5f : -0.25f) - shoulder) * 0.82f);
            Ribs(model, steel, shoulder, elbow, 0.021f, 6);
            model.Add(Shapes.Sphere(0.025f, 28).Move(elbow), body, 1.2f);
            Ribs(model, steel, elbow, wrist, 0.02f, 5);
            Claw(model, plate, wrist, Vector3.Normalize(wrist - elbow));
        }

        Ribs(model, steel, new(0, top - 0.005f, 0), new(0, top + 0.03f, 0), 0.032f, 3);
        var head = new ModelBuilder();
        Head(head, p, body, plate, steel, dark);
        model.Add(head.Build(), Matrix4x4.CreateRotationZ(p.Tilt) * Matrix4x4.CreateTranslation(0, top + 0.024f, 0));
        return model.Build(ground: true, center: true);
    }

    /// <summary>Lacquer of body and plates, steel of joints, dark plastic.</summary>
    internal static (Material Body, Material Plate, Material Steel, Material Dark) Materials(Parameters p) =>
    (
        Presets.Lacquer(p.Color, "body") with { Roughness = 0.3f, Metallic = 0.25f, Coat = 0.7f, CoatRoughness = 0.1f },
        Presets.Lacquer(p.Second, "plate") with { Coat = 0.7f, CoatRoughness = 0.1f },
        Presets.Metal(LinearRgb.FromHex("#a9adb1"), 0.26f, "joint"),
        Presets.Plastic(LinearRgb.FromHex("#23262a"), "dark")
    );

    internal static void Ribs(ModelBuilder model, Material steel, Vector3 from, Vector3 to, float radius, int count)
    {
        List<Vector3> path = [.. Enumerable.Range(0, (count * 8) + 1).Select(i => Vector3.Lerp(from, to, i / (count * 8f)))];
        model.Add(Shapes.Tube(path, t => radius * (0.84f + (0.16f * MathF.Abs(MathF.Sin(MathF.PI * t * count)))), 28), steel, 0.9f);
    }

    private static void Claw(ModelBuilder model, Material plate, Vector3 at, Vector3 along)
    {
        // A cuff and a horseshoe of a hand.
        model.Add(Shapes.Cylinder(0.027f, 0.03f, 0.006f, 32).Align(along).Move(at), plate, 0.9f);
        Vector3 across = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitZ));
        List<Vector3> arc = [.. Enumerable.Range(0, 21).Select(i => 0.75f + ((MathF.Tau - 1.5f) * i / 20)).Select(a => at + (along * (0.055f + (0.026f * MathF.Cos(a)))) + (across * (0.028f * MathF.Sin(a))))];
        model.Add(Shapes.Tube(arc, t => 0.0105f - (0.003f * MathF.Abs((2 * t) - 1)), 16), plate, 1.2f);
    }

    internal static void Chest(ModelBuilder model, Parameters p, Material plate, Material steel, Material dark, float y, float high)
    {
        float w = p.Chest, front = 0.068f;
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.76f, high * 0.72f, 0.014f, 5), 0.012f, 0.004f, 3).Move(0, y + (high * 0.52f), front), plate, 0.9f);
        for (int i = 0; i < p.Dials; i++)
        {
            float x = (i - ((p.Dials - 1) / 2f)) * w * 0.23f, at = y + (high * 0.7f);
            model.Add(Shapes.Cylinder(0.018f, 0.008f, 0.003f, 40).RotateX(MathF.PI / 2).Move(x, at, front + 0.004f), steel);
            model.Add(Shapes.Cylinder(0.0145f, 0.002f, 0, 36).RotateX(MathF.PI / 2).Move(x, at, front + 0.0112f), Presets.Matte(LinearRgb.FromHex("#f4f0e4"), "dial"));
            model.Add(Shapes.Box(0.0022f, 0.013f, 0.002f, 0.0005f).RotateZ(0.9f - (0.8f * i)).Move(x, at, front + 0.0136f), Presets.Matte(LinearRgb.FromHex("#c8281f"), "dial hand"));
        }

        // A grille and a row of buttons below.
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Box(w * 0.3f, 0.005f, 0.006f, 0.002f).Move(-w * 0.15f, y + (high * 0.26f) + (i * 0.0115f), front + 0.006f), dark);
        }

        foreach ((float x, string hue) in (ReadOnlySpan<(float, string)>)[(0.1f, "#e03a2a"), (0.2f, "#f2c230"), (0.3f, "#3fae5a")])
        {
            model.Add(Shapes.Cylinder(0.0085f, 0.009f, 0.003f, 28).RotateX(MathF.PI / 2).Move(x * w, y + (high * 0.36f), front + 0.004f), Presets.Plastic(LinearRgb.FromHex(hue), "button") with { Coat = 0.6f });
        }

        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            foreach (float v in (ReadOnlySpan<float>)[0.1f, 0.92f])
            {
                model.Add(Shapes.Ellipsoid(new Vector3(0.0055f, 0.0055f, 0.0035f), 16).Move(x * w * 0.42f, y + (high * v), front + 0.001f), steel, 1);
            }
        }

        model.Surface(SurfaceTag.Print, new Vector3(0, y + (high * 0.5f), front + 0.008f), new Vector3(w * 0.32f, 0, 0), new Vector3(0, high * 0.08f, 0));
    }

    internal static void Head(ModelBuilder head, Parameters p, Material body, Material plate, Material steel, Material dark)
    {
        float w = p.Chest * p.Head, h = 0.125f, front = 0.058f;
        head.Add(Shapes.Cushion(w, h, 0.118f, 0.018f, 0.003f, 8), body, 1);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 eye = new(side * w * 0.24f, h * 0.62f, front);
            head.Add(Shapes.Lathe(Outlines.Round([new(0.0255f, -0.004f), new(0.0255f, 0.012f), new(0.02f, 0.012f), new(0.0185f, 0.002f), new(0, 0.002f)], 0.002f, 3, closed: false), 48).RotateX(MathF.PI / 2).Move(eye), steel, 0.8f);
            head.Add(Shapes.Ellipsoid(new Vector3(0.0185f, 0.0185f, 0.008f), 36).Move(eye + new Vector3(0, 0, 0.003f)), Presets.Glow(p.Eyes, 1.3f, "eye light") with { Coat = 0.8f }, 1.2f);
            head.Add(Shapes.Ellipsoid(new Vector3(0.007f, 0.007f, 0.004f), 24).Move(eye + new Vector3(0, 0, 0.01f)), dark, 1.2f);

            // Ears like bolts.
            head.Add(Shapes.Cylinder(0.02f, 0.018f, 0.004f, 6).RotateZ(-side * MathF.PI / 2).Move(side * (w / 2), h * 0.55f, 0).Join(Shapes.Cylinder(0.01f, 0.034f, 0.003f, 24).RotateZ(-side * MathF.PI / 2).Move(side * (w / 2), h * 0.55f, 0)), plate, 0.6f);
        }

        // A mouth of upright bars.
        head.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.52f, 0.027f, 0.008f, 4), 0.006f, 0.002f).Move(0, h * 0.24f, front + 0.001f), dark);
        for (int i = 0; i < 6; i++)
        {
            head.Add(Shapes.Box(0.0055f, 0.021f, 0.005f, 0.0015f).Move((i - 2.5f) * w * 0.08f, (h * 0.24f) - 0.0105f, front + 0.0035f), steel);
        }

        float[] aerials = p.Aerials == 1 ? [0] : [-w * 0.3f, w * 0.3f];
        foreach (float x in aerials)
        {
            head.Add(Shapes.Cylinder(0.014f, 0.012f, 0.004f, 32).Move(x, h - 0.001f, 0).Join(Shapes.Rod(new(x, h, 0), new(x * 1.3f, h + 0.06f, 0), 0.003f, null, 12)), steel);
            head.Add(Shapes.Sphere(0.011f, 24).Move(x * 1.3f, h + 0.068f, 0), Presets.Lacquer(LinearRgb.FromHex("#d0281f"), "bead"), 1.2f);
        }
    }
}
