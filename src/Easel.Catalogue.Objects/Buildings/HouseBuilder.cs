using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>Builds a family house: plinth, walls with windows and a door, roof, and what belongs to it.</summary>
internal sealed class HouseBuilder
{
    // Metres.
    private const float Plinth = 0.42f, Storey = 2.75f, Overhang = 0.5f, RoofThickness = 0.2f, WingReach = 1.7f, PorchReach = 1.55f;

    /// <summary>Radiance of the lamp beside the door: homely at dusk, hardly seen by day.</summary>
    private const float LanternGlow = 26;

    /// <summary>Share of the front that a wing takes.</summary>
    private const float WingShare = 0.38f;

    private readonly HouseParameters _p;
    private readonly WallMesh _mesh = new();
    private readonly Material _wall;
    private readonly Material _roof;
    private readonly Material _trim;
    private readonly Material _door;
    private readonly Material _plinth;
    private readonly Material _pane;
    private readonly Material _brick;
    private readonly Material _metal;
    private readonly WindowStyle _window;
    private int _number;
    private float _doorway;

    /// <summary>Prepares the materials.</summary>
    public HouseBuilder(HouseParameters p)
    {
        _p = p;
        Vector3 mortar = LinearRgb.FromHex("#b3a898").ToVector3();
        _wall = new Material
        {
            Name = "walls", BaseColor = p.WallColor, Roughness = 0.85f, Specular = 0.03f,
            Pattern = p.Cladding switch
            {
                HouseCladding.Brick => new BrickPattern(mortar),
                HouseCladding.Boards => new ClapboardPattern(0.16f),
                _ => new PlasterPattern(),
            },
        };
        _roof = new Material
        {
            Name = "roof", BaseColor = p.RoofColor, Roughness = 0.8f, Specular = 0.03f, Pattern = new RoofTilePattern(p.RoundTiles ? 0.24f : 0.3f, p.RoundTiles ? 0.34f : 0.24f, p.RoundTiles),
        };
        _trim = Painted("trim", p.TrimColor);
        _door = Painted("door", p.DoorColor);
        _plinth = new Material { Name = "plinth", BaseColor = LinearRgb.FromHex("#8b8880"), Roughness = 0.9f, Pattern = new PlasterPattern() };
        _brick = new Material { Name = "chimney", BaseColor = LinearRgb.FromHex("#8f4a37"), Roughness = 0.9f, Pattern = new BrickPattern(mortar) };
        _metal = Presets.Brass("knob");

        // Half of the rooms are lit, most on a short day: unseen at noon, homely in the dark.
        _pane = new Material
        {
            Name = "window", BaseColor = LinearRgb.Gray(0.03f), Roughness = 0.045f, Specular = 0.08f, Kind = FrameMaterialKind.Glass, Pattern = new RoomPanePattern(p.Winter ? 0.9f : 0.6f, p.Winter ? 0.62f : 0.85f),
        };
        Material? shutter = p.ShutterColor is { } color ? Painted("shutters", color) : null;
        _window = new WindowStyle(_wall, _trim, _trim, _pane, shutter, p.Cladding == HouseCladding.Boards ? 0.08f : 0.15f, 2, 2);
    }

    private float Top => Plinth + (_p.Storeys * Storey);

    private float Side => _p.Mirrored ? -1 : 1;

    /// <summary>Builds the model.</summary>
    public Model Build()
    {
        float w = _p.Width, d = _p.Depth;
        Box(_plinth, new Vector3(-(w / 2) - 0.05f, 0, -(d / 2) - 0.05f), new Vector3((w / 2) + 0.05f, Plinth, (d / 2) + 0.05f));
        Front(w, d);
        Plain(new WallFrame(new Vector3(w / 2, Plinth, d / 2), -Vector3.UnitZ, Vector3.UnitX), d, 2);
        Plain(new WallFrame(new Vector3(w / 2, Plinth, -d / 2), -Vector3.UnitX, -Vector3.UnitZ), w, 3);
        Plain(new WallFrame(new Vector3(-w / 2, Plinth, -d / 2), Vector3.UnitZ, -Vector3.UnitX), d, 2);
        if (_p.Hip)
        {
            HipRoof(w, d);
        }
        else
        {
            GableRoof(w, d);
        }

        if (_p.Chimney)
        {
            Chimney(w, d);
        }

        Model house = _mesh.ToModel();
        float mid = Side * ((w / 2) - (w * WingShare / 2)), reach = w * WingShare / 2;
        (float From, float To, float Reach) wing = _p.Wing ? (mid - reach, mid + reach, WingReach) : (0, 0, 0);
        var model = new Model(
            [.. house.Parts, .. HouseGarden.Lay(w / 2, d / 2, _doorway, _p.Porch ? PorchReach : 1.2f, wing, _p.Winter, new RandomStream(_p.Seed))]);

        // Snow reaches into uneven ground; all else stands on it.
        float lowest = _p.Winter ? house.Bounds.Min.Y : model.Bounds.Min.Y;
        var lift = Matrix4x4.CreateTranslation(-model.Bounds.Center.X, -lowest, -model.Bounds.Center.Z);
        return new Model([.. model.Parts.Select(p => new Part(MeshTools.Transform(p.Mesh, lift), p.Material))]);
    }

    private static Material Painted(string name, LinearRgb color) => new() { Name = name, BaseColor = color, Roughness = 0.42f, Coat = 0.2f };

    /// <summary>The front: door with steps, windows, and the wing if there is one.</summary>
    private void Front(float w, float d)
    {
        const float Door = 1.1f, DoorHead = 2.35f;
        var frame = new WallFrame(new Vector3(-w / 2, Plinth, d / 2), Vector3.UnitX, Vector3.UnitZ);
        float wing = _p.Wing ? w * WingShare : 0;

        // The door stands in the middle of what the wing leaves free.
        float from = _p.Wing && Side < 0 ? wing : 0, to = _p.Wing && Side > 0 ? w - wing : w, left = ((from + to) / 2) - (Door / 2), right = left + Door;
        WallParts.Door(_mesh, frame, left, right, DoorHead, _wall, _door, _trim, _pane, _metal, Next());
        WallParts.Band(_mesh, frame, _wall, left, right, DoorHead, Storey);
        Lights(frame.Moved(from, 0, 0), left - from, 0, 1);
        Lights(frame.Moved(right, 0, 0), to - right, 0, 1);
        if (_p.Storeys == 2)
        {
            Lights(frame.Moved(from, 0, 0), to - from, 1, _p.Wing ? 2 : 3);
        }

        if (_p.Wing)
        {
            Wing(w, d, wing);
        }

        _doorway = -(w / 2) + ((left + right) / 2);
        Steps(_doorway, d / 2, Door);
        if (_p.Winter)
        {
            Lantern(_doorway + (0.5f * Door) + 0.34f, d / 2);
        }

        if (_p.Porch)
        {
            Porch(_doorway, d / 2);
        }
    }

    private void Plain(WallFrame frame, float width, int windows)
    {
        for (int s = 0; s < _p.Storeys; s++)
        {
            Lights(frame, width, s, windows);
        }
    }

    /// <summary>One storey of wall with evenly spread windows.</summary>
    private void Lights(WallFrame frame, float width, int storey, int windows)
    {
        float opening = MathF.Min(1.15f, width * (_p.ShutterColor is null ? 0.5f : 0.36f) / Math.Max(1, windows));
        Span<float> centers = stackalloc float[opening < 0.45f ? 0 : windows];
        for (int i = 0; i < centers.Length; i++)
        {
            centers[i] = width * (i + 0.5f) / windows;
        }

        float y = storey * Storey;
        WallParts.Storey(_mesh, frame, width, y, y + Storey, centers, opening, y + 0.85f, y + 2.25f, _window, _number);
        _number += centers.Length;
    }

    private void Wing(float w, float d, float wing)
    {
        float x0 = Side > 0 ? (w / 2) - wing : -w / 2, x1 = x0 + wing, z = (d / 2) + WingReach;
        Box(_plinth, new Vector3(x0 - 0.05f, 0, d / 2), new Vector3(x1 + 0.05f, Plinth, z + 0.05f));
        Plain(new WallFrame(new Vector3(x0, Plinth, z), Vector3.UnitX, Vector3.UnitZ), wing, 1);
        Plain(new WallFrame(new Vector3(x1, Plinth, z), -Vector3.UnitZ, Vector3.UnitX), WingReach, 0);
        Plain(new WallFrame(new Vector3(x0, Plinth, d / 2), Vector3.UnitZ, -Vector3.UnitX), WingReach, 0);

        // Its gable and roof run into the main roof.
        float rise = wing / 2 * _p.Pitch, mid = (x0 + x1) / 2, back = (d / 2) - (rise / _p.Pitch) - 0.3f;
        Gable(new Vector3(x0, Top, z), new Vector3(x1, Top, z), new Vector3(mid, Top + rise, z));
        float drop = Overhang * _p.Pitch, lift = RoofThickness;
        Vector3 P(float x, float y, float zz) => new(x, y + lift, zz);
        Slab(P(x1 + Overhang, Top - drop, z + 0.4f), P(x1 + Overhang, Top - drop, back), P(mid, Top + rise, back), P(mid, Top + rise, z + 0.4f));
        Slab(P(x0 - Overhang, Top - drop, back), P(x0 - Overhang, Top - drop, z + 0.4f), P(mid, Top + rise, z + 0.4f), P(mid, Top + rise, back));
    }

    private void GableRoof(float w, float d)
    {
        float rise = d / 2 * _p.Pitch, drop = Overhang * _p.Pitch, lift = RoofThickness, half = (w / 2) + 0.35f, eave = (d / 2) + Overhang;
        Gable(new Vector3(w / 2, Top, d / 2), new Vector3(w / 2, Top, -d / 2), new Vector3(w / 2, Top + rise, 0));
        Gable(new Vector3(-w / 2, Top, -d / 2), new Vector3(-w / 2, Top, d / 2), new Vector3(-w / 2, Top + rise, 0));
        Vector3 P(float x, float y, float z) => new(x, y + lift, z);
        Slab(P(-half, Top - drop, eave), P(half, Top - drop, eave), P(half, Top + rise, 0), P(-half, Top + rise, 0));
        Slab(P(half, Top - drop, -eave), P(-half, Top - drop, -eave), P(-half, Top + rise, 0), P(half, Top + rise, 0));
        Ridge(new Vector3(-half, Top + rise + lift, 0), new Vector3(half, Top + rise + lift, 0));
        Gutter(new Vector3(-half, Top - drop + lift - 0.06f, eave + 0.06f), new Vector3(half, Top - drop + lift - 0.06f, eave + 0.06f));
        for (int i = 0; i < _p.Dormers; i++)
        {
            float x = _p.Dormers == 1 ? -Side * w * (_p.Wing ? 0.16f : 0) : w * (i == 0 ? -0.24f : 0.24f);
            if (!(_p.Wing && MathF.Abs(x - (Side * w * 0.31f)) < w * 0.3f))
            {
                Dormer(x, d, rise);
            }
        }
    }

    private void HipRoof(float w, float d)
    {
        float rise = d / 2 * _p.Pitch, drop = Overhang * _p.Pitch, x = (w / 2) + Overhang, z = (d / 2) + Overhang, ridge = MathF.Max(0.3f, (w - d) / 2), y = Top - drop + RoofThickness;
        float peak = Top + rise + RoofThickness;
        Slab(new Vector3(-x, y, z), new Vector3(x, y, z), new Vector3(ridge, peak, 0), new Vector3(-ridge, peak, 0));
        Slab(new Vector3(x, y, -z), new Vector3(-x, y, -z), new Vector3(-ridge, peak, 0), new Vector3(ridge, peak, 0));
        Slab(new Vector3(x, y, z), new Vector3(x, y, -z), new Vector3(ridge, peak, -0.01f), new Vector3(ridge, peak, 0.01f));
        Slab(new Vector3(-x, y, -z), new Vector3(-x, y, z), new Vector3(-ridge, peak, 0.01f), new Vector3(-ridge, peak, -0.01f));
        Ridge(new Vector3(-ridge, peak, 0), new Vector3(ridge, peak, 0));
        foreach (float sx in (ReadOnlySpan<float>)[-1, 1])
        {
            Ridge(new Vector3(sx * x, y, z), new Vector3(sx * ridge, peak, 0));
            Ridge(new Vector3(sx * x, y, -z), new Vector3(sx * ridge, peak, 0));
        }

        Gutter(new Vector3(-x, y - 0.06f, z + 0.06f), new Vector3(x, y - 0.06f, z + 0.06f));
    }

    private void Dormer(float x, float d, float rise)
    {
        const float Half = 0.72f, Height = 1.15f;
        float front = d * 0.36f, foot = Top + (((d / 2) - front) * _p.Pitch) + 0.1f, top = foot + Height, peak = top + (Half * 0.9f), back = front - ((top + 0.7f - foot) / _p.Pitch);
        back = MathF.Max(back, 0.2f * (rise / _p.Pitch) * 0.1f);
        var frame = new WallFrame(new Vector3(x - Half, foot - 0.15f, front), Vector3.UnitX, Vector3.UnitZ);
        var plain = _window with { Shutter = null };
        WallParts.Storey(_mesh, frame, 2 * Half, 0, Height + 0.15f, [Half], 0.9f, 0.35f, Height, plain, Next());
        _mesh.Panel(_wall, new Vector3(x + Half, foot - 0.3f, front), new Vector3(x + Half, foot - 0.3f, back), new Vector3(x + Half, top, back), new Vector3(x + Half, top, front));
        _mesh.Panel(_wall, new Vector3(x - Half, foot - 0.3f, back), new Vector3(x - Half, foot - 0.3f, front), new Vector3(x - Half, top, front), new Vector3(x - Half, top, back));
        Gable(new Vector3(x - Half, top, front), new Vector3(x + Half, top, front), new Vector3(x, peak, front));
        float o = 0.22f, drop = o * 0.9f;
        Slab(
            new Vector3(x + Half + o, top - drop + 0.1f, front + 0.25f), new Vector3(x + Half + o, top - drop + 0.1f, back), new Vector3(x, peak + 0.1f, back), new Vector3(x, peak + 0.1f, front + 0.25f), 0.1f);
        Slab(
            new Vector3(x - Half - o, top - drop + 0.1f, back), new Vector3(x - Half - o, top - drop + 0.1f, front + 0.25f), new Vector3(x, peak + 0.1f, front + 0.25f), new Vector3(x, peak + 0.1f, back), 0.1f);
    }

    private void Chimney(float w, float d)
    {
        float x = -Side * w * 0.27f, z = -d * 0.1f, top = Top + (d / 2 * _p.Pitch) + 0.95f, half = 0.36f;
        Box(_brick, new Vector3(x - half, Top, z - half), new Vector3(x + half, top, z + half));
        Box(_plinth, new Vector3(x - half - 0.08f, top, z - half - 0.08f), new Vector3(x + half + 0.08f, top + 0.12f, z + half + 0.08f));
        foreach (float side in (ReadOnlySpan<float>)[-0.16f, 0.16f])
        {
            Add(Shapes.Cylinder(0.1f, 0.35f, 0.01f, 20, 0.085f).Move(x + side, top + 0.12f, z), _roof);
        }
    }

    private void Steps(float x, float z, float door)
    {
        for (int i = 0; i < 2; i++)
        {
            float half = (door / 2) + 0.35f + (0.2f * (1 - i)), reach = 0.42f * (2 - i);
            Box(_plinth, new Vector3(x - half, 0, z), new Vector3(x + half, Plinth * (i + 1) / 2 * 0.96f, z + reach + 0.35f));
        }
    }

    /// <summary>A lamp beside the door, lit on short days.</summary>
    private void Lantern(float x, float z)
    {
        const float Foot = Plinth + 1.72f, Height = 0.24f, Half = 0.065f, Away = 0.07f;
        var glow = new Material { Name = "lantern", BaseColor = LinearRgb.White, Emission = LinearRgb.FromVector3(new Vector3(1, 0.58f, 0.24f) * LanternGlow), Kind = FrameMaterialKind.Light };
        Box(glow, new Vector3(x - Half, Foot, z + Away), new Vector3(x + Half, Foot + Height, z + Away + (2 * Half)));
        Box(_metal, new Vector3(x - Half - 0.02f, Foot + Height, z), new Vector3(x + Half + 0.02f, Foot + Height + 0.03f, z + Away + (2 * Half) + 0.02f));
        Box(_metal, new Vector3(x - Half - 0.01f, Foot - 0.025f, z), new Vector3(x + Half + 0.01f, Foot, z + Away + (2 * Half) + 0.01f));
    }

    private void Porch(float x, float z)
    {
        const float Half = 1.35f, Reach = PorchReach;
        float eave = Plinth + 2.55f;
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float px = x + (side * (Half - 0.12f));
            Add(Shapes.Cylinder(0.09f, eave, 0.01f, 24, 0.075f).Move(px, 0, z + Reach - 0.12f), _trim);
            Box(_trim, new Vector3(px - 0.13f, 0, z + Reach - 0.25f), new Vector3(px + 0.13f, 0.2f, z + Reach + 0.01f));
        }

        Box(_trim, new Vector3(x - Half, eave - 0.16f, z), new Vector3(x + Half, eave, z + Reach));
        Gable(new Vector3(x - Half, eave, z + Reach), new Vector3(x + Half, eave, z + Reach), new Vector3(x, eave + (Half * 0.6f), z + Reach), _trim);
        float o = 0.18f, drop = o * 0.6f, peak = eave + (Half * 0.6f) + 0.1f, low = eave - drop + 0.1f;
        Slab(new Vector3(x + Half + o, low, z + Reach + 0.2f), new Vector3(x + Half + o, low, z), new Vector3(x, peak, z), new Vector3(x, peak, z + Reach + 0.2f), 0.1f);
        Slab(new Vector3(x - Half - o, low, z), new Vector3(x - Half - o, low, z + Reach + 0.2f), new Vector3(x, peak, z + Reach + 0.2f), new Vector3(x, peak, z), 0.1f);
    }

    /// <summary>A tiled slab over four corners, counter-clockwise from the lower left as seen from outside.</summary>
    private void Slab(Vector3 a, Vector3 b, Vector3 c, Vector3 d, float thickness = RoofThickness)
    {
        Vector3 down = -Vector3.Normalize(Vector3.Cross(c - a, d - b)) * thickness;
        float shift = Vector3.Dot(a, Vector3.Normalize(b - a));
        _mesh.Panel(_roof, a, b, c, d, new Vector2(shift, 0));
        _mesh.Panel(_trim, b + down, a + down, d + down, c + down);
        _mesh.Panel(_trim, a + down, b + down, b, a);
        _mesh.Panel(_trim, b + down, c + down, c, b);
        _mesh.Panel(_trim, d + down, a + down, a, d);
    }

    /// <summary>The triangle of wall under a roof.</summary>
    private void Gable(Vector3 left, Vector3 right, Vector3 peak, Material? material = null)
    {
        Vector3 along = Vector3.Normalize(right - left) * 0.02f;
        _mesh.Panel(material ?? _wall, left, right, peak + along, peak - along, new Vector2(0, left.Y - Plinth));
    }

    /// <summary>The tiles over a ridge or hip; in winter they lie under the snow.</summary>
    private void Ridge(Vector3 a, Vector3 b)
    {
        if (!_p.Winter)
        {
            Add(Shapes.Tube([a, b], 0.09f, 12), _roof);
        }
    }

    private void Gutter(Vector3 a, Vector3 b) => Add(Shapes.Tube([a, b], 0.07f, 12), _trim);

    private void Box(Material material, Vector3 min, Vector3 max) => _mesh.Box(material, new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ), min, max);

    private void Add(PolyMesh mesh, Material material)
    {
        Mesh finished = mesh.ToMesh(0.9f);
        _mesh.Add(material, finished, Matrix4x4.Identity);
    }

    private int Next() => 40 + _number++;
}
