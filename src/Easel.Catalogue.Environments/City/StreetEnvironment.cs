using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.City;

/// <summary>A street of terraced houses with shops. Vehicles have the lane towards the viewer, everyone else the pavements.</summary>
internal sealed partial class StreetEnvironment : EnvironmentEntry
{
    // Cross section, metres along x: left houses, left kerb, road with its middle, right kerb, right houses.
    private const float LeftWall = -10.6f, LeftKerb = -6.4f, Middle = -2.0f, RightKerb = 2.5f, RightWall = 6.9f;

    /// <summary>World x of the middle of the left lane, metres.</summary>
    internal const float LaneMiddle = (LeftKerb + Middle) / 2;

    /// <summary>Metres from the middle of one lane to that of the next.</summary>
    internal const float LaneWidth = ((Middle + RightKerb) / 2) - LaneMiddle;

    // Along the street: from behind the camera to the far end.
    private const float Behind = 46, FarEnd = -98, KerbHeight = 0.14f, CrossingEnd = FarEnd - 13, SquareFront = CrossingEnd - 5;

    // Where cars park on the left, metres from the kerb to their middle, and from one to the next.
    private const float BayMiddle = 1.1f, BayEdge = 2.2f, BayLength = 6.2f;

    // Middle grey of a night under signs of light; what the town gives back from the clouds, and the colour of its air.
    private const float NeonKey = 0.16f;
    private static readonly LinearRgb NightGlow = new(0.05f, 0.034f, 0.1f), NightAir = new(1.1f, 0.85f, 1.5f);

    // Between pale fronts a day is bright: a high key.
    private const float DayKey = 0.5f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "city-street",
        Names = ["city street", "street", "road", "sidewalk", "pavement", "avenue", "alley", "boulevard", "town", "downtown street", "crosswalk"],
        Tags = ["outdoor", "city", "street"],
        Words = ["rainy", "wet", "neon", "cyberpunk", "empty", "deserted", "quiet", "old"],
        Scenery = ["house", "tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        CityLight light = Light(request);
        return new EnvironmentSite
        {
            GroundHeight = static (x, _) => x is > RightKerb or < LeftKerb ? KerbHeight : 0,
            Zones = Areas(request.Daylight, HasNeon(request)),
            View = new Camera { Position = new Vector3(-1.1f, 1.65f, 9), Target = new Vector3(-1.7f, 4.1f, -20), VerticalFieldOfView = 0.86f },
            Sky = light.Sky,
            Haze = light.Haze,
            Finish = light.Finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        CityLight light = Light(request);
        var palette = new StreetPalette(light.LampGlow, request.Weather is Weather.Snow);

        // Both rows, the ground and the trees are built at the same time, each from its own stream.
        Model? left = null, right = null, vista = null, ground = null, tree = null;
        ImmutableArray<Model> cars = [];
        ImmutableArray<Model> people = [];
        ImmutableDictionary<Piece, Model> pieces = ImmutableDictionary<Piece, Model>.Empty;
        Parallel.Invoke(
            () => left = Row(palette, request.Stream.Child("left"), isLeft: true, hasAwnings: !request.Forbidden.Contains("awning")),
            () => right = Row(palette, request.Stream.Child("right"), isLeft: false, hasAwnings: !request.Forbidden.Contains("awning")),
            () => (vista, ground) = (Vista(palette, request.Daylight is Daylight.Sunset, request.Stream.Child("vista")), Ground(palette, request.Weather is Weather.Snow)),
            () => tree = TreeModel.Build(Tree.Draw(TreeSpecies.Common, request.Stream.Child("tree"), Wishes.None), view.PixelSize(14)),
            () => cars = Cars(request, view),
            () => people = HasPedestrians(request) ? Pedestrians.Build(request.Stream.Child("people"), view.PixelSize(22)) : [],
            () => pieces = Pieces(palette, request, view));
        var instances = ImmutableArray.CreateBuilder<Instance>();
        foreach (Model model in (ReadOnlySpan<Model>)[left!, right!, vista!, ground!])
        {
            instances.Add(new Instance(model, Matrix4x4.Identity));
        }

        var lights = ImmutableArray.CreateBuilder<Light>();
        Furnish(request, view, light, palette, tree!, cars, people, pieces, instances, lights);
        AddShopLight(light, lights);
        if (HasNeon(request))
        {
            AddNeon(light, request.Stream.Child("neon"), instances, lights);
        }

        return new EnvironmentDressing(instances.ToImmutable(), lights.ToImmutable());
    }

    /// <summary>How far in the evening one may look past the street's end at what drives, so that its flank is seen, radians.</summary>
    private const float EveningDriveTurn = 0.62f;

    /// <summary>The lanes and pavements. Each is seen slantwise, so that the shops behind it make the picture; in the evening along the
    /// street, where the sun goes down.</summary>
    private static ImmutableArray<Zone> Areas(Daylight daylight, bool hasNeon)
    {
        bool evening = daylight is Daylight.Sunset or Daylight.Dusk or Daylight.Twilight;
        (float least, float most) = evening ? (0.14f, 0.28f) : (0.24f, 0.46f);

        // The sun over the roofs across the street lights a row and who stands before it, from one side, so that forms are modelled.
        float? sun = daylight switch
        {
            Daylight.Noon => MathF.PI * 0.61f,
            Daylight.Morning => MathF.PI * 0.9f,
            _ => null,
        };
        (float, float) room = (LeftWall + 0.7f, RightWall - 0.7f);
        Zone left = new(Support.Ground, new Vector3(LeftWall + 0.9f, 0, -24), new Vector3(LeftKerb - 0.4f, KerbHeight, 2), new Vector3(-8, KerbHeight, -3))
        {
            Kind = StageKind.Pavement,
            ViewerX = room,
            SunAzimuth = sun,
        };
        Zone right = new(Support.Ground, new Vector3(RightKerb + 0.4f, 0, -24), new Vector3(RightWall - 0.9f, KerbHeight, 2), new Vector3(4.5f, KerbHeight, -3))
        {
            Kind = StageKind.Pavement,
            ViewerX = room,
            SunAzimuth = daylight == Daylight.Noon ? -sun : null,
        };
        Zone lane = new(Support.Ground, new Vector3(LeftKerb + 0.5f, 0, -30), new Vector3(Middle - 0.4f, 0, 6), new Vector3((LeftKerb + Middle) * 0.5f, 0, -2))
        {
            Kind = StageKind.Lane,
            ViewerX = room,

            // Over the middle of the road a sun square to the street would be hidden by the roofs.
            SunAzimuth = daylight == Daylight.Noon ? MathF.PI * 0.73f : sun,
        };
        Zone crossing = new(Support.Ground, new Vector3(LeftKerb + 0.5f, 0, -14), new Vector3(RightKerb - 0.5f, 0, -10.5f), new Vector3(0, 0, -12))
        {
            Kind = StageKind.Crossing,
            ViewerX = room,
        };
        return
        [
            // By night one looks across the road at the signs of the other side and their reflections.
            hasNeon ? right.SeenFrom(0.06f, 0.2f) : right.SeenFrom(-most, -least), hasNeon ? left.SeenFrom(-0.2f, -0.06f) : left.SeenFrom(least, most), lane.SeenFrom(least, evening ? EveningDriveTurn : 1.2f), crossing.SeenFrom(-0.35f, 0.2f),
            new Zone(Support.Wall, new Vector3(RightWall - 0.3f, 1, -12), new Vector3(RightWall, 4, -3), new Vector3(RightWall, 2.4f, -6)),
            new Zone(Support.Air, new Vector3(-5, 3, -40), new Vector3(3, 14, -6), new Vector3(-0.5f, 6, -14)) { Kind = StageKind.Sky },
        ];
    }

    private static CityLight Light(EnvironmentRequest request)
    {
        const float Degree = MathF.PI / 180;
        CityLight light = CityLight.Of(request, -5 * Degree);
        PhysicalSky sky = request.Daylight switch
        {
            // By day the sun comes over the left roofs from behind the viewer and lights the right row; in the evening it stands in the street.
            Daylight.Noon => light.Sky with { SunElevation = 54 * Degree, SunAzimuth = -150 * Degree },
            Daylight.Morning => light.Sky with { SunElevation = 32 * Degree, SunAzimuth = -158 * Degree },
            Daylight.Sunset => light.Sky with { SunElevation = 5.6f * Degree, SunAzimuth = -0.6f * Degree },
            _ => light.Sky,
        };
        if (HasNeon(request))
        {
            // The town lights the low cloud above it; moist air glows, and every other window is lit.
            return light with
            {
                Sky = sky with { GroundGlow = NightGlow },
                Finish = light.Finish with { ExposureKey = NeonKey, Saturation = 1.4f, Bloom = 0.15f },
                Haze = light.Haze with { Density = request.IsWet ? 1f / 420 : 1f / 1400, ScaleHeight = 45, Tint = NightAir },
                LitShare = 0.46f,
                Glow = 1.25f * light.Glow,
            };
        }

        return light with
        {
            Sky = sky,
            Finish = request is { Daylight: Daylight.Noon or Daylight.Morning, Weather: not (Weather.Rain or Weather.Storm) } ? light.Finish with { ExposureKey = DayKey } : light.Finish,
            Haze = light.Haze with { Density = request.Daylight is Daylight.Sunset ? 1f / 1500 : MathF.Max(light.Haze.Density, 1f / 3000), ScaleHeight = 60 },
        };
    }

    /// <summary>Whether signs of light hang over the pavements.</summary>
    private static bool HasNeon(EnvironmentRequest request) =>
        !request.Words.Overlaps(["old", "quiet"])
        && (request.Daylight is Daylight.Night or Daylight.Twilight || (request.Daylight is Daylight.Dusk && (request.IsWet || request.Words.Overlaps(["neon", "cyberpunk"]))));

    private static void AddNeon(CityLight light, RandomStream stream, ImmutableArray<Instance>.Builder instances, ImmutableArray<Light>.Builder lights)
    {
        const float Near = 4, Far = -72;
        var mesh = new WallMesh();
        NeonSigns.Hang(mesh, lights, new WallFrame(new Vector3(LeftWall, KerbHeight, Near), -Vector3.UnitZ, Vector3.UnitX), Near - Far, light.Neon, stream.Child("left"));
        NeonSigns.Hang(mesh, lights, new WallFrame(new Vector3(RightWall, KerbHeight, Far), Vector3.UnitZ, -Vector3.UnitX), Near - Far, light.Neon, stream.Child("right"));
        instances.Add(new Instance(mesh.ToModel(), Matrix4x4.Identity));
    }

    private static Model Row(StreetPalette palette, RandomStream stream, bool isLeft, bool hasAwnings)
    {
        var mesh = new WallMesh();
        float z = Behind;
        for (int i = 0; z > FarEnd + 4; i++)
        {
            RandomStream house = stream.Child(i);
            float width = house.Child("plot").Range(6.2f, 10.5f);

            // Along runs to the right as seen from the road: away from the viewer on the left side, towards him on the right.
            WallFrame frame = isLeft
                ? new WallFrame(new Vector3(LeftWall, KerbHeight, z), -Vector3.UnitZ, Vector3.UnitX)
                : new WallFrame(new Vector3(RightWall, KerbHeight, z - width), Vector3.UnitZ, -Vector3.UnitX);
            StreetHouse.Build(mesh, palette, frame.Moved(0, 0, -house.Child("set-back").Range(0f, 0.12f)), width, (isLeft ? 0 : 500) + i, house, hasAwnings);
            z -= width;
        }

        return mesh.ToModel();
    }

    private static Model Ground(StreetPalette palette, bool snow)
    {
        var mesh = new WallMesh();
        Material asphalt = StreetPalette.Ground(snow, "road", "#62646a", new AsphaltPattern(LaneMiddle, LaneWidth));
        Flat(asphalt, LeftKerb, RightKerb, 0);
        mesh.Panel(asphalt, new Vector3(-60, 0, FarEnd), new Vector3(60, 0, FarEnd), new Vector3(60, 0, CrossingEnd), new Vector3(-60, 0, CrossingEnd));
        mesh.Panel(palette.Paving, new Vector3(-60, 0.1f, CrossingEnd), new Vector3(60, 0.1f, CrossingEnd), new Vector3(60, 0.1f, SquareFront - 40), new Vector3(-60, 0.1f, SquareFront - 40));
        Flat(palette.Paving, LeftWall - 1, LeftKerb - 0.16f, KerbHeight);
        Flat(palette.Paving, RightKerb + 0.16f, RightWall + 1, KerbHeight);

        // A strip of setts along each kerb, in which lamps and trees stand.
        const float Strip = 1.0f;
        Flat(palette.Setts, LeftKerb - 0.16f - Strip, LeftKerb - 0.16f, KerbHeight + 0.003f);
        Flat(palette.Setts, RightKerb + 0.16f, RightKerb + 0.16f + Strip, KerbHeight + 0.003f);

        // Kerb stones with open joints, and the gutter's line of paint.
        var frame = new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ);
        for (float z = Behind; z > FarEnd; z -= 0.9f)
        {
            mesh.Box(palette.Kerb, frame, new Vector3(LeftKerb - 0.16f, -0.05f, z - 0.89f), new Vector3(LeftKerb, KerbHeight + 0.004f, z));
            mesh.Box(palette.Kerb, frame, new Vector3(RightKerb, -0.05f, z - 0.89f), new Vector3(RightKerb + 0.16f, KerbHeight + 0.004f, z));
        }

        for (float z = Behind; z > FarEnd; z -= 6)
        {
            // Lane marks; none on the zebra crossing.
            if (z is > -8 or < -16)
            {
                Mark(Middle - 0.07f, Middle + 0.07f, z, z - 3);
            }
        }

        // Parking bays along the left kerb.
        for (int i = 0; i < 24; i++)
        {
            float z = Behind - (i * BayLength);
            if (z > FarEnd + BayLength && !NearCrossing(z))
            {
                Mark(LeftKerb + 0.05f, LeftKerb + BayEdge, z, z - 0.08f);
                Mark(LeftKerb + BayEdge - 0.04f, LeftKerb + BayEdge + 0.04f, z + 0.5f, z - 0.5f);
            }
        }

        // Worn manhole covers, none where a subject may stand, and drains at the kerb.
        var round = Shapes.Cylinder(0.31f, 0.006f, 0.003f, 32).ToMesh(0.7f);
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(0.9f, -21), (-3.2f, -31), (-0.2f, -48)])
        {
            mesh.Add(palette.Cover, round, Matrix4x4.CreateTranslation(x, 0, z));
        }

        for (float z = 12; z > FarEnd; z -= 18)
        {
            for (int bar = 0; bar < 6; bar++)
            {
                mesh.Box(palette.Iron, frame, new Vector3(RightKerb - 0.36f, 0, z - (0.07f * bar) - 0.045f), new Vector3(RightKerb - 0.04f, 0.006f, z - (0.07f * bar)));
            }
        }

        Mark(RightKerb - 0.43f, RightKerb - 0.35f, Behind, FarEnd);
        for (float x = LeftKerb + 0.75f; x + 0.5f < RightKerb - 0.5f; x += 1)
        {
            Mark(x, x + 0.5f, -10.5f, -14);
        }

        return mesh.ToModel();

        void Flat(Material material, float x0, float x1, float y) => mesh.Panel(
            material, new Vector3(x0, y, Behind), new Vector3(x1, y, Behind), new Vector3(x1, y, FarEnd), new Vector3(x0, y, FarEnd));

        void Mark(float x0, float x1, float z0, float z1) => mesh.Panel(
            palette.Marking, new Vector3(x0, 0.004f, z0), new Vector3(x1, 0.004f, z0), new Vector3(x1, 0.004f, z1), new Vector3(x0, 0.004f, z1));
    }

    /// <summary>True where a zebra crossing must stay free.</summary>
    private static bool NearCrossing(float z) => z is < -7 and > -18;

    private static Model Vista(StreetPalette palette, bool isOpen, RandomStream stream)
    {
        var mesh = new WallMesh();
        StreetVista.Build(mesh, palette, (LeftKerb + RightKerb) / 2, SquareFront, 0.1f, isOpen, stream);
        return mesh.ToModel();
    }

    /// <summary>Lit shops light the pavement.</summary>
    private static void AddShopLight(CityLight light, ImmutableArray<Light>.Builder lights)
    {
        if (!light.LampsShine)
        {
            return;
        }

        LinearRgb warm = new LinearRgb(1, 0.76f, 0.48f) * (light.Glow * 0.45f);
        for (float z = 8; z > -44; z -= 13)
        {
            lights.Add(new RectangleLight(new Vector3(LeftWall + 0.25f, KerbHeight + 1.7f, z - 6), new Vector3(0, 0, -4), new Vector3(0, 1.1f, 0), warm));
            lights.Add(new RectangleLight(new Vector3(RightWall - 0.25f, KerbHeight + 1.7f, z), new Vector3(0, 0, 4), new Vector3(0, 1.1f, 0), warm));
        }
    }
}
