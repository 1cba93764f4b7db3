using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Tools;
using Easel.Catalogue.Objects.Vehicles;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>The quay of a small harbour: bollards, barrels and crates at the viewer's feet, boats at their moorings, coloured houses across the water, a lighthouse.</summary>
internal sealed class Harbour : EnvironmentEntry
{
    /// <summary>Height of the quay over the water, where it ends, and where the far quay begins, metres.</summary>
    private const float Quay = 1.1f, Edge = -3.4f, Across = -68;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "harbor", Names = ["harbor", "harbour", "marina", "fishing village", "harbour village", "harbor village", "seaside village", "fishing port", "quay", "dock", "docks", "wharf", "pier", "seaport", "waterfront", "boatyard", "jetty"],
        Tags = ["outdoor", "water", "harbor"], Words = ["calm", "busy", "old"], Scenery = ["boat", "house"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        CityLight light = CityLight.Of(request, -0.4f);
        float lens = request.Aspect < 0.9f ? 0.94f : 0.8f;
        return new EnvironmentSite
        {
            GroundHeight = static (_, z) => z > Edge ? Quay : 0,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-6, 0, Edge + 0.9f), new Vector3(6, 0, 4), new Vector3(0, Quay, 0)) { Kind = StageKind.Shore },
                new Zone(Support.Water, new Vector3(-10, 0, -34), new Vector3(10, 0, -11), new Vector3(0, 0, -15)) { Kind = StageKind.Water },
                new Zone(Support.Air, new Vector3(-12, 4, -24), new Vector3(12, 10, -4), new Vector3(0, 5.5f, -9)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = new Vector3(0, Quay + 1.7f, 7), Target = new Vector3(0, Quay + 1.6f, -6), VerticalFieldOfView = lens },
            Sky = light.Sky,
            Haze = light.Haze with { Density = MathF.Max(light.Haze.Density, 1f / 2600) },
            Finish = light.Finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        CityLight light = CityLight.Of(request, -0.4f);
        var palette = new StreetPalette(light.LampGlow, request.Weather is Weather.Snow);
        RandomStream stream = request.Stream.Child("harbor");
        Model? houses = null, second = null;
        Model[] boats = [];
        Parallel.Invoke(
            () => houses = HouseRow.Build(palette, new Vector3(-95, Quay, Across - 7), Vector3.UnitX, 190, stream.Child("houses")),
            () => second = HouseRow.Build(palette, new Vector3(-110, 6, Across - 26), Vector3.UnitX, 220, stream.Child("behind")),
            () => boats = Boats(view, stream.Child("boats")));
        scenery.Add(houses!, Matrix4x4.Identity, 1);
        scenery.Add(second!, Matrix4x4.Identity, 2);
        AddGround(scenery, palette, stream);
        var shore = new LakeshorePattern(new Vector3(0.05f, 0.06f, 0.03f), 0, stream.Seed);
        scenery.Instances.Add(StillWater.Build(
            request, view, static (_, z) => z > Edge || z < Across ? 2 : -5, request.Words.Contains("calm") ? 0.8f : 1.5f, new Vector3(0.008f, 0.032f, 0.04f), new Vector3(0.03f, 0.08f, 0.08f), shore, 900));
        if (!request.Forbidden.Overlaps(["boat", "sailboat", "ship"]))
        {
            Moor(scenery, boats, stream.Child("moor"));
        }

        AddGear(scenery, palette, stream.Child("gear"));
        Model lamp = StreetFurniture.Lamp(palette);
        foreach (float x in (ReadOnlySpan<float>)[-9, 9.5f, -20, 21])
        {
            var at = new Vector2(x, Edge + 0.9f);
            if (scenery.TryStand(lamp, at, -MathF.PI / 2, Vector3.One, 0.7f, stream.Child((int)x + 50), 0) && light.LampsShine)
            {
                scenery.Add(new SphereLight(new Vector3(x, Quay + 4.4f, at.Y + 0.8f), 0.2f, StreetPalette.LampColor * (light.Glow * 60)));
            }
        }

        return scenery.ToDressing();
    }

    private static void AddGround(Scenery scenery, StreetPalette palette, RandomStream stream)
    {
        Material wall = Presets.Stone(LinearRgb.FromHex("#8d857a"), "quay wall");
        var model = new ModelBuilder();
        model.Add(Shapes.Box(400, Quay + 4, 120, 0).Move(0, -4, Edge + 60), palette.Setts);
        model.Add(Shapes.Box(400, Quay + 4.02f, 0.5f, 0.03f).Move(0, -4, Edge + 0.25f), wall);
        model.Add(Shapes.Box(500, Quay + 4, 60, 0.03f).Move(0, -4, Across - 30), wall);
        scenery.Add(model.Build(), Matrix4x4.Identity);

        // Wooded hills behind the town.
        uint seed = stream.Child("hills").Seed;
        PolarTerrain hills = new(scenery.Fan.Eye, scenery.Fan.Ahead, MathF.Min(1.4f, scenery.Fan.Half + 0.2f), 115, 2600, 60, 160);
        scenery.Add(
            new Model([new Part(hills.Build((x, z) => MathF.Max(-3, (Noise.SmoothStep(100, 420, -z) * 62 * (0.75f + (0.9f * Noise.Fbm(new Vector3(x / 240, 0, z / 240), 4, seed)))) + (2.5f * Noise.Fbm(new Vector3(x, 0, z) / 9, 3, seed + 1)))), new Material
            {
                Name = "hills", BaseColor = LinearRgb.FromHex(scenery.Request.Weather is Weather.Snow ? "#dfe4ea" : "#4d6338"), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground, Pattern = new RubblePattern(new Vector3(0.6f, 0.72f, 0.6f), seed),
            })]), Matrix4x4.Identity);
        if (!scenery.Request.Forbidden.Contains("lighthouse"))
        {
            Model tower = new Lighthouse().Build(new BuildRequest(stream.Child("lighthouse"), Wishes.None, scenery.View.PixelSize(80)));
            float side = scenery.OpenSide(stream.Child("side"));
            Vector2 at = scenery.Fan.At(side * 0.62f, 82);
            scenery.Add(new ModelBuilder().Add(Shapes.Box(40, 4.4f, 9, 0.4f).Move(side * 16, -3.4f, 0), wall).Build(), Matrix4x4.CreateTranslation(at.X, 0, at.Y));
            scenery.Add(tower, Matrix4x4.CreateScale(0.8f) * Matrix4x4.CreateTranslation(at.X, 1, at.Y));
        }
    }

    private static Model[] Boats(EnvironmentView view, RandomStream stream)
    {
        string[][] kinds = [["sailboat"], ["sailboat"], ["motorboat"], ["rowboat", "wooden"], ["rowboat"]];
        var boats = new Model[kinds.Length];
        Parallel.For(0, boats.Length, i => boats[i] = new Boat().Build(new BuildRequest(stream.Child(i), Wishes.None with { Words = [.. kinds[i]] }, view.PixelSize(16))));
        return boats;
    }

    /// <summary>Boats along the quay and at buoys behind, all heading much the same way as wind and tide leave them.</summary>
    private static void Moor(Scenery scenery, Model[] boats, RandomStream stream)
    {
        float heading = stream.Range(-0.4f, 0.4f);
        var taken = new List<Vector2>();
        for (int i = 0; i < 70; i++)
        {
            RandomStream own = stream.Child(i);
            bool isNear = i < 8;
            Vector2 at = isNear ? new Vector2((i - 3.5f) * 6.2f + own.Range(-1f, 1f), Edge - 2.6f - own.Range(0f, 1.6f)) : scenery.Fan.At(own.Range(-1.1f, 1.1f), 22 + (44 * own.Next()));
            int kind = isNear ? own.Range(2, 4) : own.Chance(0.62f) ? own.Range(0, 1) : own.Range(2, 4);
            float clear = kind < 2 ? 4.2f : 3;
            if (at.Y < Across + 4 || at.Y > Edge - 1.8f || taken.Exists(t => Vector2.Distance(t, at) < 2 * clear) || scenery.Clearance.IsBlocked(at, clear))
            {
                continue;
            }

            taken.Add(at);
            scenery.Add(
                boats[kind], Matrix4x4.CreateRotationZ(own.Range(-0.03f, 0.03f)) * Matrix4x4.CreateRotationY(isNear ? (MathF.PI / 2) + own.Range(-0.25f, 0.25f) : heading + own.Range(-0.2f, 0.2f)) * Matrix4x4.CreateTranslation(at.X, 0, at.Y),
                own.NextUInt());
        }
    }

    /// <summary>What lies about on a quay.</summary>
    private static void AddGear(Scenery scenery, StreetPalette palette, RandomStream stream)
    {
        Model bollard = new ModelBuilder().Add(Shapes.Lathe([new(0, 0), new(0.24f, 0), new(0.22f, 0.06f), new(0.15f, 0.12f), new(0.14f, 0.4f), new(0.22f, 0.46f), new(0.22f, 0.54f), new(0.12f, 0.6f), new(0, 0.61f)], 32), palette.Iron, 0.8f)
            .Add(Shapes.Torus(0.19f, 0.03f, 32, 8).Move(0, 0.16f, 0).Join(Shapes.Torus(0.185f, 0.03f, 32, 8).Move(0.01f, 0.22f, 0)), Presets.Fabric(LinearRgb.FromHex("#c2ae84"), 200, "rope")).Build();
        for (int i = -3; i <= 3; i++)
        {
            scenery.TryStand(bollard, new Vector2((i * 4.6f) + 1.2f, Edge + 0.45f), i, Vector3.One, 0.4f, stream.Child(i + 5), 0);
        }

        Model barrel = new Barrel().Build(new BuildRequest(stream.Child("barrel"), Wishes.None, 0.006f));
        Material slats = Presets.Wood("pine", Vector3.UnitX, "crate");
        var crate = new ModelBuilder();
        foreach (float y in (ReadOnlySpan<float>)[0.02f, 0.17f, 0.32f])
        {
            crate.Add(Shapes.Box(0.7f, 0.11f, 0.02f, 0.004f).Move(0, y, 0.24f).Join(Shapes.Box(0.7f, 0.11f, 0.02f, 0.004f).Move(0, y, -0.24f)).Join(Shapes.Box(0.02f, 0.11f, 0.48f, 0.004f).Move(0.35f, y, 0).BothSides()), slats);
        }

        crate.Add(Shapes.Box(0.68f, 0.02f, 0.48f, 0), slats);
        crate.Add(Shapes.Box(0.06f, 0.44f, 0.06f, 0.004f).Move(0.32f, 0, 0.21f).BothSides().Join(Shapes.Box(0.06f, 0.44f, 0.06f, 0.004f).Move(0.32f, 0, -0.21f).BothSides()), slats);
        Model box = crate.Build();
        var coil = new ModelBuilder();
        for (int i = 0; i < 5; i++)
        {
            coil.Add(Shapes.Torus(0.34f - (0.012f * i), 0.035f, 40, 8).Move(0.01f * i, 0.035f + (0.062f * i), 0), Presets.Fabric(LinearRgb.FromHex("#b9a274"), 200, "rope"));
        }

        Model rope = coil.Build();
        float side = scenery.OpenSide(stream.Child("side"));
        (Model Model, float Across, float Away, float Lift)[] gear =
        [
            (barrel, 0.66f, 0.6f, 0), (barrel, 0.74f, 1.3f, 0), (box, 0.55f, 1.5f, 0), (box, 0.84f, 0.2f, 0), (box, 0.84f, 0.2f, 0.44f), (rope, 0.46f, 0.4f, 0), (rope, -0.7f, 1, 0), (box, -0.82f, 1.8f, 0), (barrel, -0.9f, 0.8f, 0),
        ];
        foreach ((Model model, float across, float away, float lift) in gear)
        {
            Vector2 at = scenery.Fan.At(side * across, scenery.Stage + away);
            if (at.Y > Edge + 0.6f)
            {
                scenery.TryStand(model, at, across * 9, Vector3.One, 0.5f, stream.Child((int)((across + 2) * 90) + (int)(lift * 10)), -lift);
            }
        }
    }
}
