using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Staging.Lighting;

/// <summary>Lamps that a plan asks for: set up around the subject as in a studio, all in multiples of its size; the place's own lamps are dimmed beside them.</summary>
internal static class LightGear
{
    /// <summary>Light left of a place's own lamps beside wished ones: where all else shall be dark, and where they only lead.</summary>
    private const float InDark = 0.06f, BesideOthers = 0.2f;

    private static readonly LinearRgb s_warm = new(1.16f, 0.98f, 0.74f), s_cold = new(0.8f, 0.97f, 1.2f), s_candle = new(1, 0.56f, 0.24f), s_magenta = new(1, 0.09f, 0.62f), s_cyan = new(0.08f, 0.75f, 1), s_white = new(1, 0.96f, 0.9f);

    /// <summary>Colour that warm and cold wishes give to light.</summary>
    public static LinearRgb Tint(ImmutableArray<LightWish> light) => light.Contains(LightWish.Warm) || light.Contains(LightWish.Golden) ? s_warm : light.Contains(LightWish.Cold) ? s_cold : LinearRgb.White;

    /// <summary>The lights of a place as the plan wishes them.</summary>
    public static ImmutableArray<Light> Apply(Composition composition, ImmutableArray<Light> lights)
    {
        ImmutableArray<LightWish> wishes = LightReader.Of(composition.Plan.Setting);
        Bounds subject = composition.Placements.Where(p => !composition.Croppable.Contains(p.Element.Id)).Aggregate(Bounds.Empty, static (box, p) => box.Union(p.Bounds));
        if (wishes.IsEmpty || subject.IsEmpty)
        {
            return lights;
        }

        var rig = new Rig(subject, composition.Camera);
        bool isIndoors = composition.Environment.Info.Id == "studio" || composition.Environment.Info.Tags.Contains("room");
        ImmutableArray<Light> added = [.. wishes.SelectMany(w => Lamps(w, rig, isIndoors))];
        float left = added.IsEmpty || !isIndoors ? 1 : LightReader.IsLowKey(composition.Plan.Setting) ? InDark : BesideOthers;
        return [.. lights.Select(l => l with { Radiance = l.Radiance * Tint(wishes) * left }), .. added];
    }

    // Radiances make about the light of a studio's key lamp on the subject. Under the sky only what the night needs is set up.
    private static ImmutableArray<Light> Lamps(LightWish wish, Rig rig, bool isIndoors) => wish switch
    {
        LightWish.Candlelit => [rig.Bulb(new Vector3(-0.55f, -0.1f, 0.75f), 0.05f, s_candle * 330)],
        LightWish.Neon => [rig.Panel(new Vector3(-1.35f, 0.35f, 0.5f), 0.22f, 0.8f, s_magenta * 22), rig.Panel(new Vector3(1.35f, 0.35f, 0.4f), 0.22f, 0.8f, s_cyan * 18)],
        LightWish.Spotlight => [rig.Panel(new Vector3(-0.2f, 2.3f, 0.75f), 0.12f, 0.12f, s_white * 300)],
        LightWish.Dramatic when isIndoors => [rig.Panel(new Vector3(-1.6f, 0.75f, 0.1f), 0.3f, 0.5f, s_white * 24)],
        LightWish.Backlit when isIndoors => [rig.Panel(new Vector3(-1.1f, 0.9f, -0.65f), 0.16f, 0.7f, s_white * 34), rig.Panel(new Vector3(1.1f, 0.9f, -0.65f), 0.16f, 0.7f, s_white * 34)],
        LightWish.Hard when isIndoors => [rig.Panel(new Vector3(-1.3f, 1.25f, 0.8f), 0.09f, 0.09f, s_white * 330)],
        LightWish.Soft when isIndoors => [rig.Panel(new Vector3(-1.5f, 0.9f, 1.1f), 1.1f, 1.1f, s_white * 1.5f), rig.Panel(new Vector3(1.5f, 0.9f, 1.1f), 1.1f, 1.1f, s_white * 1.2f)],
        LightWish.Golden when isIndoors => [rig.Panel(new Vector3(-1.7f, 0.55f, 0.35f), 0.22f, 0.22f, new LinearRgb(1, 0.66f, 0.3f) * 75)],
        _ => [],
    };

    /// <summary>Places of lamps about a subject.</summary>
    private sealed class Rig
    {
        private readonly Vector3 _center, _right, _toward;
        private readonly float _size;

        public Rig(Bounds subject, Camera camera)
        {
            (_, _right, _) = camera.Axes();
            _toward = Vector3.Cross(_right, Vector3.UnitY);
            (_center, _size) = (subject.Center, MathF.Max(0.02f, subject.Size.Length()));
        }

        /// <summary>A soft box that faces the subject, not seen itself.</summary>
        public RectangleLight Panel(Vector3 at, float halfWidth, float halfHeight, LinearRgb radiance)
        {
            Vector3 offset = Offset(at), facing = Vector3.Normalize(-offset);
            Vector3 u = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, facing)), v = Vector3.Cross(facing, u);
            return new RectangleLight(_center + (offset * _size), u * (halfWidth * _size), v * (halfHeight * _size), radiance);
        }

        /// <summary>A small round lamp, not seen itself.</summary>
        public SphereLight Bulb(Vector3 at, float radius, LinearRgb radiance) => new(_center + (Offset(at) * _size), radius * _size, radiance);

        private Vector3 Offset(Vector3 at) => (_right * at.X) + (Vector3.UnitY * at.Y) + (_toward * at.Z);
    }
}
