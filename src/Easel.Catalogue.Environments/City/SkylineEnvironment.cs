using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Towers;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>A skyline across a bay, seen from high above the near shore. Subclasses say what kind of city it is.</summary>
internal abstract class SkylineEnvironment : EnvironmentEntry
{
    // Half the size of the terrace that is built under the camera when something stands there.
    private const float TerraceHalfWidth = 16, TerraceFront = -13, TerraceBack = 6, TerraceDrop = 1.65f;

    /// <inheritdoc/>
    public sealed override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var frame = new SkylineFrame(request.Aspect);
        CityLight light = Light(request, frame);
        float tan = frame.TanHalfWidth, up = MathF.Tan((frame.VerticalFieldOfView / 2) + frame.Pitch);
        const float Eye = SkylineFrame.EyeHeight, Terrace = Eye - TerraceDrop;
        return new EnvironmentSite
        {
            GroundHeight = static (x, z) => MathF.Abs(x) <= TerraceHalfWidth && z >= TerraceFront && z <= TerraceBack ? Terrace
                : z < -SkylineFrame.Shore ? SkylineFrame.QuayHeight : 0,
            Zones =
            [
                // Heroes fill the air before the towers; lanes of small ones lie farther out.
                Air(15, 60, 0.8f), Air(60, 140, 0.85f), Air(300, 900, 0.95f),
                new Zone(Support.Ground, new Vector3(-tan * 7, Terrace, -11), new Vector3(tan * 7, Terrace, -6), new Vector3(0, Terrace, -8)) { Kind = StageKind.Terrace },
                new Zone(Support.Surface, new Vector3(-tan * 7, Terrace, -11), new Vector3(tan * 7, Terrace, -6), new Vector3(0, Terrace, -8)),
                new Zone(
                    Support.Water, new Vector3(frame.X(-0.7f, 470), 0, -620), new Vector3(frame.X(0.7f, 470), 0, -450),
                    new Vector3(frame.X(0.2f, 500), 0, -500)) { Kind = StageKind.Water },
            ],
            View = frame.Camera,
            IsVista = true,
            Sky = light.Sky,
            Haze = light.Haze,
            Finish = light.Finish,
        };

        Zone Air(float near, float far, float share) => new(
            Support.Air,
            new Vector3(-tan * far * share, Eye - (0.04f * near), -far), new Vector3(tan * far * share, Eye + (up * 0.8f * near), -near),
            new Vector3(tan * 0.3f * near * 1.5f, Eye + (0.3f * up * near), -near * 1.5f)) { Kind = StageKind.Sky };
    }

    /// <inheritdoc/>
    public sealed override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var frame = new SkylineFrame(request.Aspect);
        CityLight light = Light(request, frame);
        LinearRgb tint = request.IsWet ? LinearRgb.Gray(0.75f) : LinearRgb.White;
        var materials = new TowerMaterials(light.LitShare, light.Glow, light.Neon, tint);

        // Every district is a work item of its own: the result never depends on how many run at once.
        ImmutableArray<Action<TowerMesh>> districts = Districts(request, frame, light);
        var models = new Model?[districts.Length];
        Parallel.For(0, districts.Length, i =>
        {
            var mesh = new TowerMesh();
            districts[i](mesh);
            models[i] = mesh.ToModel(materials);
        });

        var instances = ImmutableArray.CreateBuilder<Instance>();
        instances.AddRange(models.OfType<Model>().Select(m => new Instance(m, Matrix4x4.Identity)));
        instances.Add(new Instance(Water(request), Matrix4x4.Identity));
        instances.Add(new Instance(Land(request), Matrix4x4.Identity));
        if (view.Occupied.Any(b => b.Min.Z > TerraceFront - 1 && b.Min.Y < SkylineFrame.EyeHeight && b.Max.Y > SkylineFrame.EyeHeight - TerraceDrop - 0.5f))
        {
            instances.Add(new Instance(Terrace(), Matrix4x4.Identity));
        }

        return new EnvironmentDressing(instances.ToImmutable(), Fill(view, light));
    }

    /// <summary>Adjusts the light of the day to the place.</summary>
    protected virtual CityLight Light(EnvironmentRequest request, SkylineFrame frame)
    {
        CityLight light = CityLight.Of(request, frame.SunAzimuth);
        (float elevation, float azimuth) = frame.MoonPlace;
        return light.Sky.Moon is { } moon ? light with { Sky = light.Sky with { Moon = moon with { Elevation = elevation, Azimuth = azimuth } } } : light;
    }

    /// <summary>The builders of the city's parts, each a pure function.</summary>
    protected abstract ImmutableArray<Action<TowerMesh>> Districts(EnvironmentRequest request, SkylineFrame frame, CityLight light);

    /// <summary>The embankment with its lamps, and low houses behind.</summary>
    protected static void Promenade(TowerMesh mesh, SkylineFrame frame, CityLight light, RandomStream stream)
    {
        float half = frame.X(1.25f, SkylineFrame.Shore) + 120;
        mesh.Box(TowerSurface.Stone, 0, new Vector3(0, -3, -SkylineFrame.Shore - 15), new Vector3(2 * half, SkylineFrame.QuayHeight + 3, 30), 0, TowerSurface.Stone);
        int lamps = (int)(2 * half / 24);
        for (int i = 0; i < lamps; i++)
        {
            float x = -half + ((i + 0.5f) * 24);
            Vector3 foot = new(x, SkylineFrame.QuayHeight, -SkylineFrame.Shore - 2);
            mesh.Mast(TowerSurface.Metal, foot, 6.5f, 0.16f, 0.1f, 5);
            if (light.LampsOn)
            {
                mesh.Mast(TowerSurface.Lamp, foot + new Vector3(0, 6.4f, 0), 1.4f, 0.8f, 0.6f, 6);
            }
        }

        Waterfront.Trees(mesh, frame, stream.Child("trees"));

        // Jetties break the straight edge of the water.
        for (int i = 0; i < 5; i++)
        {
            float x = stream.Range(-half, half) * 0.9f, length = stream.Range(24f, 60f);
            mesh.Box(
                TowerSurface.Stone, 0, new Vector3(x, 0.2f, -SkylineFrame.Shore + (length / 2)), new Vector3(stream.Range(7f, 14f), 1.6f, length), 0, TowerSurface.Stone);
        }
    }

    /// <summary>A few boats on the bay: hull, cabins with lit windows, a mast.</summary>
    protected static void Boats(TowerMesh mesh, SkylineFrame frame, EnvironmentRequest request)
    {
        // A boat that is asked for in number, or forbidden, must not have a double.
        if (request.Forbidden.Any(static f => f.Contains("boat") || f.Contains("ship") || f is "ferry" or "yacht"))
        {
            return;
        }

        RandomStream stream = request.Stream.Child("boats");
        int count = stream.Range(2, 4);
        for (int i = 0; i < count; i++)
        {
            RandomStream r = stream.Child(i);
            float distance = r.Range(430f, 720f), share = -0.85f + (1.7f * (i + r.Range(0.15f, 0.85f)) / count);
            Ferry(mesh, new Vector3(frame.X(share, distance), 0, -distance), r.Range(-0.35f, 0.35f) + (r.Chance(0.5f) ? MathF.PI : 0), r.Range(15f, 30f), (uint)(700 + i));
        }
    }

    private static void Ferry(TowerMesh mesh, Vector3 at, float heading, float length, uint number)
    {
        float beam = length * 0.24f, deck = length * 0.085f;
        Vector2[] Hull(float scale, float lift)
        {
            // Pointed at the bow, blunt at the stern.
            ReadOnlySpan<Vector2> outline = [new(0.5f, 0), new(0.25f, -0.42f), new(-0.2f, -0.5f), new(-0.5f, -0.4f), new(-0.5f, 0.4f), new(-0.2f, 0.5f), new(0.25f, 0.42f)];
            var ring = new Vector2[outline.Length];
            (float s, float c) = MathF.SinCos(heading);
            for (int i = 0; i < ring.Length; i++)
            {
                float x = outline[i].X * length * (scale + lift), z = outline[i].Y * beam * scale;
                ring[i] = new Vector2(at.X + (x * c) + (z * s), at.Z + (z * c) - (x * s));
            }

            return ring;
        }

        mesh.Skin(TowerSurface.Stone, 0, [new Ring(Hull(0.82f, 0), -0.5f), new Ring(Hull(1, 0.04f), deck)], false);
        mesh.Box(TowerSurface.Ribbon, number, at with { Y = deck }, new Vector3(length * 0.55f, length * 0.1f, beam * 0.72f), heading, TowerSurface.Stone);
        mesh.Box(TowerSurface.Lamp, 0, at with { Y = deck + (length * 0.035f) }, new Vector3(length * 0.56f, length * 0.03f, beam * 0.73f), heading, null);
        mesh.Box(TowerSurface.Stone, 0, at with { Y = deck + (length * 0.1f) }, new Vector3(length * 0.3f, length * 0.07f, beam * 0.5f), heading, TowerSurface.Stone);
        mesh.Mast(TowerSurface.Metal, at with { Y = deck + (length * 0.17f) }, length * 0.2f, length * 0.008f, length * 0.004f, 5);
        mesh.Mast(TowerSurface.Beacon, at with { Y = deck + (length * 0.37f) }, 0.5f, 0.3f, 0.3f, 5);
    }

    private static Model Water(EnvironmentRequest request)
    {
        float slope = request.IsWet || request.Weather is Weather.Snow ? 0.035f : 0.011f + (0.006f * request.Stream.Child("wind").Next());
        var material = new Material
        {
            // Brighter than water is seen from above: a city by the water lives from its reflection.
            Name = "water", BaseColor = new LinearRgb(0.012f, 0.040f, 0.066f), Roughness = 0.04f, Specular = 0.14f, Kind = FrameMaterialKind.Water,
            Pattern = new HarborWaterPattern(slope, request.Stream.Child("waves").Seed),
        };
        return Quad(new Vector3(-16000, 0, 1500), new Vector3(16000, 0, -16000), material);
    }

    private static Model Land(EnvironmentRequest request)
    {
        var material = new Material
        {
            Name = "city-ground", Roughness = 0.9f, Kind = FrameMaterialKind.Ground,
            BaseColor = request.Weather is Weather.Snow ? LinearRgb.Gray(0.7f) : LinearRgb.FromHex("#55565a"),
        };
        return Quad(
            new Vector3(-16000, SkylineFrame.QuayHeight - 0.2f, -SkylineFrame.Shore - 20), new Vector3(16000, SkylineFrame.QuayHeight - 0.2f, -16000), material);
    }

    /// <summary>A roof terrace under the camera: slabs, a kerb and a glass rail.</summary>
    private static Model Terrace()
    {
        const float Floor = SkylineFrame.EyeHeight - TerraceDrop;
        var mesh = new TowerMesh();
        mesh.Box(
            TowerSurface.Stone, 0, new Vector3(0, Floor - 2, (TerraceFront + TerraceBack) / 2), new Vector3(2 * TerraceHalfWidth, 2, TerraceBack - TerraceFront), 0,
            TowerSurface.Stone);
        mesh.Bar(TowerSurface.Metal, new Vector3(-TerraceHalfWidth, Floor + 1.05f, TerraceFront + 0.2f), new Vector3(TerraceHalfWidth, Floor + 1.05f, TerraceFront + 0.2f), 0.06f);
        for (int i = 0; i <= 16; i++)
        {
            float x = -TerraceHalfWidth + (2 * TerraceHalfWidth * i / 16);
            mesh.Bar(TowerSurface.Metal, new Vector3(x, Floor, TerraceFront + 0.2f), new Vector3(x, Floor + 1.05f, TerraceFront + 0.2f), 0.04f);
        }

        return mesh.ToModel(new TowerMaterials(0, 0, 0, LinearRgb.White))!;
    }

    /// <summary>Light against a low sun: the far glow of the evening sky on the city's front, and a warm card behind the camera, as a
    /// photographer would hold one up for things against the light.</summary>
    private static ImmutableArray<Light> Fill(EnvironmentView view, CityLight light)
    {
        if (light.Sky.SunElevation > 0.2f)
        {
            return [];
        }

        var lights = ImmutableArray.CreateBuilder<Light>();
        bool evening = light.Sky.SunElevation > 0;
        if (evening)
        {
            lights.Add(new SphereLight(new Vector3(-1500, 520, 700), 190, new LinearRgb(1, 0.72f, 0.78f) * 52));
        }

        if (!view.Occupied.IsEmpty)
        {
            lights.Add(new SphereLight(view.Camera.Position + new Vector3(-26, 24, 46), 9, new LinearRgb(1, 0.82f, 0.62f) * (evening ? 7 : 1.2f * light.Glow)));
        }

        return lights.ToImmutable();
    }

    private static Model Quad(Vector3 a, Vector3 b, Material material)
    {
        ImmutableArray<Vector3> corners = [a, new(b.X, a.Y, a.Z), b, new(a.X, a.Y, b.Z)];
        return new Model([new Part(new Mesh(corners, [Vector3.UnitY, Vector3.UnitY, Vector3.UnitY, Vector3.UnitY], [0, 1, 2, 0, 2, 3]), material)]);
    }
}
