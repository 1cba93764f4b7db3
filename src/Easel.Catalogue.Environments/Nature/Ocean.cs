using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>The open sea, seen from low over the water.</summary>
internal sealed class Ocean : EnvironmentEntry
{
    private const float EyeHeight = 2.1f;

    /// <summary>In a storm one looks from the deck of a ship.</summary>
    private const float StormEye = 7.5f;

    /// <summary>Storm clouds with gaps through which light breaks.</summary>
    private static readonly CloudLayer Rent = new(450, 3200, 0.71f, 0.022f, 5200, 1.5f, 1.2f, 0.8f);

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "ocean",
        Names = ["ocean", "sea", "open sea", "open ocean", "ocean wave", "wave", "high seas"],
        Tags = ["outdoor", "nature", "water", "sea"],
        Words = ["calm", "stormy", "rough", "wave"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        (Sky sky, Haze haze, Finish finish) = SeaLight.Open.For(request);
        bool isStorm = IsStorm(request);
        if (isStorm && sky is PhysicalSky fair && request.Daylight is not (Daylight.Night or Daylight.Twilight))
        {
            // Through a rent in the clouds over the horizon a low sun lights crests and spray from behind.
            sky = fair with { Layer = null, Clouds = Rent, Cirrus = 0.3f, MieScale = 1.8f, SunElevation = Degrees(request.Daylight is Daylight.Sunset or Daylight.Dusk ? 5 : 11), SunAzimuth = Degrees(-15) };
            (haze, finish) = (haze with { Density = 1f / 2600, ScaleHeight = 90 }, finish with { ExposureKey = 0.165f, Saturation = 1.25f, Bloom = 0.08f });
        }

        var eye = new Vector3(0, isStorm ? StormEye : EyeHeight, 0);
        float fov = request.Aspect < 0.9f ? 0.86f : 0.66f;
        return new EnvironmentSite
        {
            GroundHeight = (_, _) => 0,
            Zones =
            [
                new Zone(Support.Water, new Vector3(-26, 0, -95), new Vector3(26, 0, -14), new Vector3(-6, 0, -30)) { Kind = StageKind.Water },
                new Zone(Support.Ground, new Vector3(-10, 0, -40), new Vector3(10, 0, -12), new Vector3(0, 0, -20)),
                new Zone(Support.Air, new Vector3(-18, 4, -60), new Vector3(18, 24, -18), new Vector3(0, 9, -30)) { Kind = StageKind.Sky },
            ],

            // The horizon lies a good third from the bottom.
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.13f), -1), VerticalFieldOfView = fov },
            IsVista = true,
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <summary>Spent foam that the gale draws out in streaks down the wind, and white crests that topple.</summary>
    private static float Foam(float x, float z, Vector4 wave, uint seed)
    {
        float streak = Noise.Fbm(new Vector3((x + (0.22f * z)) / 2.6f, 0, (z - (0.22f * x)) / 17), 3, seed), patch = Noise.Fbm(new Vector3(x, 0, z) / 40, 2, seed + 1);
        float crest = Noise.SmoothStep(2.4f, 5.4f, wave.Y + (2.6f * streak)), spent = 0.7f * Noise.SmoothStep(-0.06f, 0.34f, streak + (0.5f * patch)) * Noise.SmoothStep(-3.5f, 0.5f, wave.Y);
        return MathF.Max(crest, MathF.Max(spent, 1.2f * wave.W));
    }

    /// <summary>Share of a storm's waves around what is afloat, and between it and the camera: a crest before a boat would hide it.</summary>
    private static float Lull(Vector2 at, Vector3 eye, Bounds afloat)
    {
        const float Calm = 0.22f;
        if (afloat.IsEmpty)
        {
            return 1;
        }

        Vector2 from = new(eye.X, eye.Z), way = new Vector2(afloat.Center.X, afloat.Center.Z) - from;
        float along = Math.Clamp(Vector2.Dot(at - from, way) / MathF.Max(way.LengthSquared(), 1e-4f), 0, 1), size = MathF.Max(2, MathF.Max(afloat.Size.X, afloat.Size.Z));
        return float.Lerp(Calm, 1, Noise.SmoothStep(0.6f * size, 5 * size, Vector2.Distance(at, from + (along * way))));
    }

    private static bool IsStorm(EnvironmentRequest request) => request.Weather is Weather.Storm || request.Words.Overlaps(["stormy", "storm"]);

    private static float Degrees(float degrees) => degrees * MathF.PI / 180;

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isStorm = IsStorm(request);
        float strength = request.Words.Contains("rough") ? 1.7f : request.Words.Overlaps(["calm", "still", "peaceful"]) ? 0.5f : 1;
        SeaSurface sea = isStorm ? SeaSurface.Storm(request.Stream.Child("sea")) : SeaSurface.Open(strength, request.Stream.Child("sea"));
        uint streaks = request.Stream.Child("streaks").Seed;
        PolarTerrain grid = PolarTerrain.For(view.Camera, request.Aspect, 1.2f, 26000, 560, 520);
        Vector3 eye = view.Camera.Position;
        Bounds afloat = view.Occupied.Aggregate(Bounds.Empty, static (box, next) => box.Union(next));
        Mesh mesh = grid.Build(
            (x, z, spacing) =>
            {
                // Waves keep clear of the lens, and sink below the horizon with the curve of the earth.
                Vector4 d = sea.Displacement(x, z, spacing * 1.4f);
                float dx = x - eye.X, dz = z - eye.Z, far = (dx * dx) + (dz * dz);
                float lens = Math.Clamp(far / 30, 0.25f, 1) * (isStorm ? Lull(new Vector2(x, z), eye, afloat) : 1);
                return (new Vector3(x + (d.X * lens), (d.Y * lens) - (far / (2 * 6_371_000f)), z + (d.Z * lens)), new Vector2(isStorm ? Foam(x, z, d, streaks) : 0, 30));
            },
            normals: false);
        return new EnvironmentDressing(
            [new Instance(new Model([new Part(mesh, SeaLight.Water(sea, request, site.Sky, eye, 0))]), Matrix4x4.Identity)], []);
    }
}
