using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>Puts body, head, tail, fur and collar of a posed animal together.</summary>
internal sealed record FurryQuadruped
{
    /// <summary>Length of the fur on the paws, share of that on the leg above.</summary>
    private const float PawFur = 0.62f;

    /// <summary>Proportions.</summary>
    public required QuadrupedBuild Build { get; init; }

    /// <summary>Where everything is.</summary>
    public required QuadrupedPose Pose { get; init; }

    /// <summary>Colours.</summary>
    public required Coat Coat { get; init; }

    /// <summary>The tail.</summary>
    public required AnimalTail Tail { get; init; }

    /// <summary>Colour of the tail.</summary>
    public required Vector3 TailColor { get; init; }

    /// <summary>Whether belly and chest carry the light colour.</summary>
    public bool LightUnderside { get; init; } = true;

    /// <summary>Length of the fur in units of the build.</summary>
    public required float Fur { get; init; }

    /// <summary>Extra length of the fur behind legs and thighs.</summary>
    public float Feathering { get; init; }

    /// <summary>Length of a mane round head and neck, units of the build; 0 for none.</summary>
    public float Mane { get; init; }

    /// <summary>Blades at portrait size.</summary>
    public int Blades { get; init; } = 31_000;

    /// <summary>Finer blades of the head at portrait size.</summary>
    public int HeadBlades { get; init; } = 18_000;

    /// <summary>Markings: (position in units of the build, colour) to colour.</summary>
    public Func<Vector3, Vector3, Vector3>? Markings { get; init; }

    /// <summary>Colour of the collar, or null for none.</summary>
    public LinearRgb? CollarColor { get; init; }

    /// <summary>Seed of the fur.</summary>
    public required uint Seed { get; init; }

    /// <summary>Model space in units of the build, centred.</summary>
    public FigureFrame Frame => new(new Vector3(0, 0, -Pose.Middle * Build.Scale), Quaternion.Identity, Build.Scale);

    /// <summary>The head's frame; its unit is the cranium radius.</summary>
    public FigureFrame HeadFrame => Frame.Child(
        Pose.Head, Quaternion.CreateFromYawPitchRoll(Pose.HeadYaw, Pose.HeadPitch, Pose.HeadRoll), Build.Head);

    /// <summary>Builds the model.</summary>
    /// <param name="head">A head made for <see cref="HeadFrame"/>.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public Model Assemble(IFurryHead head, float resolution)
    {
        FigureFrame frame = Frame;
        float size = 2 * Build.Scale, cell = FurCoat.Cell(resolution, size);
        var body = new SdfGroup(Coat.Base);
        QuadrupedBody.Add(body, frame, Build, Pose, Coat);
        Tail.Add(body, frame, TailColor);
        if (Mane > 0)
        {
            // A ruff of flesh and undercoat carries the long hair.
            Vector3 middle = ManeMiddle(Pose);
            body.Union(frame.Ellipsoid(middle, new Vector3(0.36f, 0.42f, 0.30f)), 0.16f * frame.Scale, Coat.Base);
        }

        body.Paint((at, color) => ShadeUnderside(frame.ToLocal(at), color));

        // The head is a skin of its own, meshed finer; fur hides where it meets the neck.
        var face = new SdfGroup(Coat.Base);
        QuadrupedBody.AddNeck(face, frame, Build, Pose, Coat, 0.5f, 0);
        head.AddSkin(face);
        face.Paint((at, color) => head.FurLength(at) is null ? ShadeUnderside(frame.ToLocal(at), color) : color);
        if (Markings is { } markings)
        {
            body.Paint((at, color) => markings(frame.ToLocal(at), color));
            face.Paint((at, color) => markings(frame.ToLocal(at), color));
        }

        body.Paint((at, color) => Locks(frame.ToLocal(at), BodyFlow(frame.ToLocal(at)), color));
        face.Paint((at, color) => Locks(frame.ToLocal(at), head.FurLength(at) is null ? BodyFlow(frame.ToLocal(at)) : head.Flow(at), color));
        float pale = Paleness(Coat.Base), dark = Darkness(Coat.Base);
        Collar? collar = CollarColor is null ? null : MakeCollar(frame, body);

        // White coats show every gap between locks as a dark line, dark ones hardly any.
        float lift = 0.34f - (0.10f * pale);
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, size, Blades),
            Length = Fur * Build.Scale,
            Width = MathF.Max(0.0052f * Build.Scale, 0.9f * resolution),
            LengthFactor = at => InHead(at) ? 0 : BodyFur(frame.ToLocal(at)) * (collar?.FurLength(at) ?? 1),
            Flow = (at, _) => BodyFlow(frame.ToLocal(at)),
            ClumpSize = 0.16f * Build.Scale,
            Clumping = 0.22f,
            Lift = lift,
            Curl = 0.55f * lift,
            Disorder = 0.16f,
            Tufting = 0.45f,
            Relief = 0.75f,
            RootShade = 0.75f,
            RootTint = Vector3.Lerp(Vector3.One, new Vector3(0.95f, 0.985f, 1.03f), pale),
            TipTint = Vector3.Lerp(Vector3.Lerp(new Vector3(1.04f, 1, 0.95f), new Vector3(1.10f, 1, 0.92f), dark), Vector3.One, pale),
            TipShade = 1.16f - (0.10f * pale) + (0.45f * dark),
            ShadeVariation = 0.095f - (0.025f * pale) + (0.09f * dark),
            TuftSize = FurCoat.Tuft(resolution, 0.026f * Build.Scale, 0.060f * Build.Scale),
        };
        FurStyle fine = style with
        {
            Count = FurCoat.Blades(resolution, size, HeadBlades),
            Width = MathF.Max(0.0040f * Build.Scale, 0.8f * resolution),
            LengthFactor = at => (head.FurLength(at) ?? (body.Distance(at) < 0 ? 0 : BodyFur(frame.ToLocal(at)))) * (collar?.FurLength(at) ?? 1),
            Flow = (at, _) => head.FurLength(at) is null ? BodyFlow(frame.ToLocal(at)) : head.Flow(at),
            Disorder = 0.18f,
            Relief = 0.95f,
            ShadeVariation = (1.5f - (0.3f * pale)) * style.ShadeVariation,
            TuftSize = FurCoat.Tuft(resolution, 0.021f * Build.Scale, 0.036f * Build.Scale),
            Clumping = 0.18f,
            ClumpSize = 0.09f * Build.Scale,
        };
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        Material pelt = FurCoat.Pelt(style.Length, dark);
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(body, cell), style, Seed, pelt));
        parts.AddRange(FurCoat.Dress(SdfMesher.Build(face, MathF.Max(0.80f * cell, 0.026f * HeadFrame.Scale)), fine, Seed + 1, pelt));
        parts.AddRange(head.Features(cell));
        if (collar is not null)
        {
            parts.AddRange(collar.Build(CollarColor!.Value));
        }

        // Paws and belly press a little into what they rest on.
        const float Sink = 0.012f;
        return FurCoat.SetDown(parts.ToImmutable(), ground: Pose.RestsOnGround ? Sink * frame.Scale : null);
    }

    /// <summary>True well inside the skull, where the neck's own fur would only be in the way.</summary>
    private bool InHead(Vector3 at) => HeadFrame.ToLocal(at).LengthSquared() < 0.6f;

    /// <summary>Belly, breast and throat take the light colour in a soft edge.</summary>
    private Vector3 ShadeUnderside(Vector3 q, Vector3 color)
    {
        // The back is weathered darker than flanks and legs; white stays white.
        float tinted = 1 - Paleness(color), weathered = float.Lerp(1.12f, 0.90f, Noise.SmoothStep(0.35f, 1.15f, q.Y));
        color *= float.Lerp(1, weathered, 0.25f + (0.75f * tinted)) * (1 + (0.12f * tinted * Noise.Perlin(q * 3.5f, Seed + 5)));
        return LightUnderside ? Vector3.Lerp(color, Coat.Light, QuadrupedBody.Underside(Pose.Trunk, q)) : color;
    }

    /// <summary>How much a point belongs to a mane, 0 to 1: about the head, over neck and breast.</summary>
    /// <param name="pose">Where everything is.</param>
    /// <param name="q">Point, units of the build.</param>
    public static float ManeShare(QuadrupedPose pose, Vector3 q)
    {
        Vector3 away = (q - ManeMiddle(pose)) / new Vector3(0.46f, 0.60f, 0.52f);
        return Noise.SmoothStep(1.12f, 0.82f, away.Length());
    }

    private static Vector3 ManeMiddle(QuadrupedPose pose)
    {
        Vector4 chest = pose.Trunk[^1];
        return Vector3.Lerp(pose.Head, new Vector3(chest.X, chest.Y, chest.Z), 0.40f) - (0.06f * QuadrupedBody.Facing(pose));
    }

    /// <summary>Short on legs and paws, long on chest and tail.</summary>
    private float BodyFur(Vector3 q)
    {
        (float onLimb, float behind) = Limbs(q);
        float factor = float.Lerp(1, 0.42f + (0.16f * MathF.Min(Feathering, 1)), onLimb) * (1 - (OnPaws(q) * (1 - PawFur)));
        Vector4 chest = Pose.Trunk[^1];
        float bib = 1 - Noise.SmoothStep(0.12f, 0.46f, Vector3.Distance(q, new Vector3(chest.X, chest.Y - 0.05f, chest.Z + chest.W)));
        float length = MathF.Max((factor * (1 + (0.85f * bib))) + (Feathering * behind), Tail.FurLength(q));
        return Mane > 0 ? MathF.Max(length, Mane / Fur * ManeShare(Pose, q)) : length;
    }

    /// <summary>How much a point belongs to a lower leg, where fur is short, and how much to the back edge of legs and thighs, where long
    /// coats hang in feathers; both 0 to 1.</summary>
    private (float On, float Behind) Limbs(Vector3 q)
    {
        float on = 0, hang = 0;
        foreach (Limb limb in Pose.Limbs)
        {
            (float Top, float Middle, float Low, float Foot) r = limb.IsFront ? Build.FrontLeg : Build.HindLeg;
            for (int i = 1; i < 4; i++)
            {
                Vector3 a = limb.Joints[i - 1], ab = limb.Joints[i] - a;
                float t = Math.Clamp(Vector3.Dot(q - a, ab) / MathF.Max(ab.LengthSquared(), 1e-6f), 0, 1);
                Vector3 away = q - (a + (t * ab));
                float distance = away.Length(), radius = i == 1 ? r.Top : float.Lerp(i == 2 ? r.Middle : r.Low, i == 2 ? r.Low : r.Foot, t);
                if (i == 3 || (i == 2 && (limb.IsFront || !Pose.TailOnGround)))
                {
                    // The folded shin of a seated animal is buried in its thigh.
                    on = MathF.Max(on, Noise.SmoothStep(2.0f, 1.35f, distance / radius) * (i == 2 ? Noise.SmoothStep(0, 0.4f, t) : 1));
                }

                float behind = Noise.SmoothStep(0.02f, 0.09f, -away.Z) * Noise.SmoothStep(0.24f, 0.12f, distance);
                hang = MathF.Max(hang, behind * (i switch { 1 => 1, 2 => 1 - (0.5f * t), _ => 0 }));
            }
        }

        return (on, hang);
    }

    /// <summary>Fur lies away from the head and hangs.</summary>
    private Vector3 BodyFlow(Vector3 q)
    {
        // Along the tail the fur points at its tip.
        Vector3 body = Vector3.Normalize(q - Pose.Head + new Vector3(0, 0, 0.01f)) + new Vector3(0, -0.55f, 0);
        (Vector3 along, float weight) = Tail.Flow(q);
        body = Vector3.Lerp(body, new Vector3(0, -0.35f, 1), Pose.RestsOnGround ? OnPaws(q) : 0);
        return Vector3.Lerp(body, along + new Vector3(0, -Tail.Hang(q), 0), weight);
    }

    /// <summary>1 on the paws, where short fur points at the toes, 0 above.</summary>
    private float OnPaws(Vector3 q) => Noise.SmoothStep(2.6f * Build.FrontLeg.Foot, 1.3f * Build.FrontLeg.Foot, q.Y);

    /// <summary>Locks of hair as far as they are seen from a distance: streaks along the flow, warm where they catch light, cool between.</summary>
    private Vector3 Locks(Vector3 q, Vector3 flow, Vector3 color)
    {
        // White coats keep room for their lights, and turn cool towards the ground.
        float pale = Paleness(color), dark = Darkness(color);
        Vector3 along = flow.LengthSquared() > 1e-6f ? Vector3.Normalize(flow) : Vector3.UnitY;
        Vector3 combed = q - (along * (0.68f * Vector3.Dot(q, along)));
        float streak = (0.65f * Noise.Perlin(combed * 15, Seed + 21)) + (0.45f * Noise.Perlin(combed * 33, Seed + 22));
        float shade = 1 + ((0.10f - (0.03f * pale) + (0.2f * dark)) * streak);
        float low = 1 - Noise.SmoothStep(0.02f, 0.55f, q.Y);
        var warmth = new Vector3(1 + (0.06f * streak), 1, 1 - (0.12f * streak));
        Vector3 ground = Vector3.Lerp(new Vector3(0.97f, 0.96f, 0.94f), new Vector3(0.88f, 0.885f, 0.90f), low);
        return color * shade * Vector3.Lerp(Vector3.One, warmth * ground, pale);
    }

    /// <summary>1 for white, 0 for colours of middling brightness.</summary>
    private static float Paleness(Vector3 color) => Noise.SmoothStep(0.55f, 0.80f, MathF.Min(color.X, MathF.Min(color.Y, color.Z)));

    /// <summary>1 for black, 0 for colours of middling brightness.</summary>
    private static float Darkness(Vector3 color) => 1 - Noise.SmoothStep(0.06f, 0.16f, color.Length());

    private Collar MakeCollar(FigureFrame frame, SdfGroup body)
    {
        // The strap lies on the neck as rays find it from the front, the back and the side, and sinks half into its fur.
        Vector4 neck = QuadrupedBody.NeckAt(Build, Pose, Build.CollarPosition), above = QuadrupedBody.NeckAt(Build, Pose, Build.CollarPosition + 0.1f);
        Vector3 place = new(neck.X, neck.Y, neck.Z), axis = Vector3.Normalize(new Vector3(above.X, above.Y, above.Z) - place);
        Quaternion turn = Quaternion.CreateFromAxisAngle(Vector3.UnitX, MathF.Atan2(axis.Z, axis.Y))
            * Quaternion.CreateFromAxisAngle(Vector3.UnitZ, -MathF.Atan2(axis.X, 1));
        float Reach(Vector3 local)
        {
            const float Far = 2.5f, Most = 1.5f;
            Vector3 outwards = Vector3.Transform(local, turn);
            return body.Trace(frame.Point(place + (Far * neck.W * outwards)), -outwards, Far * neck.W * frame.Scale) is { } hit
                ? MathF.Min(Vector3.Distance(frame.ToLocal(hit), place), Most * neck.W)
                : neck.W;
        }

        float front = Reach(Vector3.UnitZ), back = Reach(-Vector3.UnitZ), loose = 0.12f * Fur;
        Vector3 center = place + Vector3.Transform(new Vector3(0, 0, 0.5f * (front - back)), turn);
        return new Collar(
            new FigureFrame(frame.Point(center), turn, 1), (Reach(Vector3.UnitX) + loose) * frame.Scale, ((0.5f * (front + back)) + loose) * frame.Scale);
    }
}
