using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A ship under sail: three masts with bellied square sails, a high stern with windows, gun ports; with black flag and sails for pirates.
/// y = 0 is the water line.</summary>
internal sealed class SailingShip : CatalogueEntry<SailingShip.Parameters>
{
    /// <param name="Length">26 to 30 m.</param>
    /// <param name="Masts">2 or 3.</param>
    /// <param name="Rows">Sails on a mast, 2 or 3.</param>
    /// <param name="Belly">Depth of the sails by their width, 0.16 to 0.24.</param>
    /// <param name="Ports">Gun ports on a side, 5 to 7.</param>
    /// <param name="IsPirate">Whether a skull is on the flag and the sails are dark.</param>
    /// <param name="Hull">Colour of the hull.</param>
    /// <param name="Sail">Colour of the sails.</param>
    /// <param name="Trim">Colour of stripes and stern.</param>
    public sealed record Parameters(float Length, int Masts, int Rows, float Belly, int Ports, bool IsPirate, LinearRgb Hull, LinearRgb Sail, LinearRgb Trim);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sailing-ship",
        Names = ["ship", "sailing ship", "pirate ship", "galleon", "tall ship", "old ship", "wooden ship", "frigate", "clipper", "ghost ship"],
        Words = ["pirate", "ghost", "black"],
        Parts = ["sail", "hull", "flag"],
        Family = "vehicles",
        Size = new Vector3(12, 26, 38),
        Support = Support.Water,
        Habitats = ["ocean", "ocean-beach", "water"],
        ViewAzimuth = 1.0f,
        ViewElevation = 0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pirate = wishes.Words.Contains("pirate"), ghost = wishes.Words.Contains("ghost");
        return new Parameters(
            stream.Child("length").Range(26.5f, 29), 3, 3, stream.Child("belly").Range(0.18f, 0.23f), stream.Child("ports").Range(5, 7), pirate,
            wishes.PartColorOr("hull", wishes.ColorOr(LinearRgb.FromHex(pirate || ghost ? "#4a3226" : stream.Child("hull").Pick("#7a4a2a", "#8a5a34", "#6a3f28")))),
            wishes.PartColorOr("sail", LinearRgb.FromHex(ghost ? "#9fb0a8" : pirate ? "#2f2c2b" : "#f1e8d4")), wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(pirate ? "#8a1f1a" : "#d2a23c"));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var hull = new BoatHull(p.Length, p.Length * 0.27f, 2.5f, 4.1f, 1.1f, 0.62f);
        Material planks = new()
        {
            Name = "hull", Substance = "wood", BaseColor = p.Hull, Roughness = 0.6f, Coat = 0.1f, CoatRoughness = 0.3f, Pattern = new Scenes.Materials.Patterns.Planks(new Scenes.Materials.Patterns.WoodGrain(LinearRgb.Gray(0.55f), Vector3.UnitX, 40), 0.34f, 5f),
        };
        PolyMesh skin = hull.Skin(64, 110).Rest(q => new Vector3(q.Z, 0, q.Y));
        model.Add(Fittings.Outward(skin), planks, 1.2f);
        Material deck = Presets.Wood("oak", Vector3.UnitZ, "deck"), trim = Presets.Lacquer(p.Trim, "trim"), dark = Presets.Wood(p.Hull * 0.6f, p.Hull * 0.3f, Vector3.UnitZ, "rail");
        model.Add(hull.Deck(0.55f, 16, 40), deck, 1);

        // Wales along the side, in the second colour where the ports are.
        foreach ((float drop, float r, Material made) in (ReadOnlySpan<(float, float, Material)>)[(0, 0.16f, dark), (0.55f, 0.1f, trim), (1.35f, 0.12f, dark)])
        {
            PolyMesh line = Shapes.Tube([.. Enumerable.Range(0, 49).Select(i => i / 48f).Select(t => Side(hull, t, drop))], r, 10);
            model.Add(line.BothSides(), made, 1.2f);
        }

        PolyMesh ports = new(), lids = new();
        for (int i = 0; i < p.Ports; i++)
        {
            float t = 0.24f + (0.5f * i / (p.Ports - 1));
            Vector3 at = Side(hull, t, 0.98f);
            ports.Join(Shapes.Box(0.3f, 0.62f, 0.66f, 0.03f, 1).Move(at.X - 0.1f, at.Y - 0.3f, at.Z));
            lids.Join(Shapes.Box(0.08f, 0.62f, 0.7f, 0.02f, 1).RotateZ(-1.1f).Move(at.X + 0.28f, at.Y + 0.42f, at.Z), Shapes.Rod(at - new Vector3(0.1f, 0.02f, 0), at + new Vector3(0.5f, -0.02f, 0), 0.13f, 0.11f));
        }

        model.Add(ports.BothSides(), VehicleMaterials.Gap);
        model.Add(lids.BothSides(), trim, 0.8f);
        Stern(model, hull, planks, trim, dark);
        Rig(model, p, hull, dark);
        return model.Build();
    }

    /// <summary>A point on the left side, below the rail.</summary>
    private static Vector3 Side(BoatHull hull, float t, float drop)
    {
        float s = 1;
        Vector3 at = hull.Point(1, t);
        while (s > 0.4f && hull.Rail(t) - at.Y < drop)
        {
            s -= 0.01f;
            at = hull.Point(s, t);
        }

        return at with { X = MathF.Max(at.X, 0.02f) + 0.03f };
    }

    // The high stern with lit windows in two rows and a lantern; a low forecastle.
    private static void Stern(ModelBuilder model, BoatHull hull, Material planks, Material trim, Material rail)
    {
        PolyMesh Castle(float t0, float t1, float high, float rake) => Shapes.Loft([.. Enumerable.Range(0, 13).Select(i => float.Lerp(t0, t1, i / 12f)).Select(t =>
        {
            Vector3 edge = hull.Point(1, t);
            float x = edge.X * 0.98f, low = edge.Y - 0.6f, top = edge.Y + high + (rake * (1 - ((t - t0) / (t1 - t0))));
            return (Vector3[])[new(-x, low, edge.Z), new(x, low, edge.Z), new(x * 0.92f, top, edge.Z), new(-x * 0.92f, top, edge.Z)];
        })]);
        model.Add(Fittings.Outward(Castle(0, 0.26f, 2.1f, 0.7f)).Rest(q => new Vector3(q.Z, 0, q.Y)), planks, 0.5f);
        model.Add(Fittings.Outward(Castle(0, 0.11f, 3.6f, 0.7f)).Rest(q => new Vector3(q.Z, 0, q.Y)), planks, 0.5f);
        model.Add(Fittings.Outward(Castle(0.8f, 0.94f, 0.7f, -0.3f)).Rest(q => new Vector3(q.Z, 0, q.Y)), planks, 0.5f);
        Material lit = new() { Name = "window", BaseColor = LinearRgb.FromHex("#ffcf78"), Roughness = 0.1f, Emission = LinearRgb.FromHex("#ffb24a") * 0.7f };
        Vector3 back = hull.Point(1, 0);
        for (int row = 0; row < 2; row++)
        {
            for (int i = 0; i < 5; i++)
            {
                float x = back.X * 0.36f * (i - 2), y = back.Y + 0.35f + (1.75f * row);
                model.Add(Shapes.Box(back.X * 0.22f, 0.8f, 0.1f, 0.02f, 1).Move(x, y, back.Z - 0.02f), lit);
                model.Add(Shapes.Box(back.X * 0.3f, 0.14f, 0.2f, 0.03f, 1).Move(x, y + 0.82f, back.Z - 0.04f).Join(Shapes.Box(back.X * 0.3f, 0.14f, 0.2f, 0.03f, 1).Move(x, y - 0.16f, back.Z - 0.04f)), trim);
            }
        }

        foreach (float t in (ReadOnlySpan<float>)[0.06f, 0.17f])
        {
            Vector3 side = hull.Point(1, t);
            PolyMesh window = Shapes.Box(0.1f, 0.7f, 0.8f, 0.02f, 1).Move(side.X * 0.97f, side.Y + 0.7f, side.Z);
            model.Add(window.BothSides(), lit);
            model.Add(Shapes.Box(0.14f, 0.12f, 1.0f, 0.02f, 1).Move(side.X * 0.97f, side.Y + 1.42f, side.Z).Join(Shapes.Box(0.14f, 0.12f, 1.0f, 0.02f, 1).Move(side.X * 0.97f, side.Y + 0.56f, side.Z)).BothSides(), trim);
        }

        // Balustrades.
        PolyMesh posts = new();
        foreach ((float t0, float t1, float lift) in (ReadOnlySpan<(float, float, float)>)[(0.115f, 0.26f, 2.2f), (0, 0.11f, 3.9f), (0.27f, 0.79f, 0)])
        {
            List<Vector3> line = [.. Enumerable.Range(0, 13).Select(i => hull.Point(1, float.Lerp(t0, t1, i / 12f))).Select(q => new Vector3(q.X * (lift > 0 ? 0.9f : 0.99f), q.Y + lift + 0.6f, q.Z))];
            posts.Join(Shapes.Tube(line, 0.09f, 8));
            foreach (Vector3 q in line)
            {
                posts.Join(Shapes.Rod(q, q - new Vector3(0, 0.7f, 0), 0.06f, sides: 8));
            }
        }

        model.Add(posts.BothSides(), rail, 1);
        model.Add(Shapes.Sphere(0.3f, 16).Scale(1, 1.35f, 1).Move(0, back.Y + 5.2f, back.Z - 0.1f), lit, 1);
    }

    private static void Rig(ModelBuilder model, Parameters p, BoatHull hull, Material spar)
    {
        Material canvas = new() { Name = "sail", BaseColor = p.Sail, Roughness = 0.85f, Specular = 0.02f, Translucency = 0.4f, Pattern = new SailSeams(0.9f) }, rope = Presets.Fabric(LinearRgb.FromHex("#4d4234"), name: "rope");
        float length = p.Length;
        PolyMesh spars = new(), ropes = new(), sails = new();
        (float T, float Height)[] masts = p.Masts == 3 ? [(0.2f, 0.66f), (0.47f, 0.86f), (0.74f, 0.72f)] : [(0.36f, 0.82f), (0.68f, 0.74f)];
        Vector3 bow = hull.Point(1, 1) with { X = 0 }, sprit = bow + new Vector3(0, length * 0.1f, length * 0.22f);
        spars.Join(Shapes.Rod(bow - new Vector3(0, 0.2f, 2), sprit, 0.24f, 0.1f, 16));
        Vector3 fore = default;
        foreach ((float t, float tall) in masts)
        {
            float z = hull.Z(t), foot = hull.Rail(t) - 0.4f, top = length * tall;
            spars.Join(Shapes.Rod(new(0, foot, z), new(0, top, z), 0.32f, 0.1f, 20));
            fore = new(0, top * 0.8f, z);

            // Square sails hang from yards turned a little to the wind, wider below, their feet drawn to the yard beneath.
            float low = foot + (t < 0.3f ? 4.2f : 2.6f), step = (top - low - 0.6f) / p.Rows;
            for (int k = 0; k < p.Rows; k++)
            {
                float y0 = low + (step * k), y1 = y0 + (step * 0.9f), half0 = length * (0.185f - (0.034f * k)), half1 = length * (0.17f - (0.036f * k));
                spars.Join(Shapes.Rod(new(-half1 * 1.1f, y1, z + 0.35f), new(half1 * 1.1f, y1, z + 0.35f), 0.12f, sides: 12));
                sails.Join(Shapes.Grid(22, 14, (u, v) =>
                {
                    float s = (u * 2) - 1, half = float.Lerp(half0, half1, v), belly = p.Belly * half1 * 2 * (1 - (s * s * s * s * 0.7f)) * MathF.Sin(MathF.PI * (0.12f + (0.76f * (1 - v))));
                    float foot1 = 0.28f * step * (1 - (s * s)) * (1 - v) * 0.6f;
                    return new Vector3(s * half, float.Lerp(y0, y1, v) + foot1, z + 0.4f + belly);
                }).Solidify(0.03f));
            }

            spars.Join(Shapes.Cylinder(0.62f, 0.7f, 0.06f, 24, 0.85f).Move(0, low + (step * (p.Rows - 1)) - 0.2f, z));

            // Shrouds with ratlines from the rail to the top.
            Vector3 head = new(0.1f, low + (step * (p.Rows - 1)), z);
            for (int k = -2; k <= 2; k++)
            {
                Vector3 chain = hull.Point(1, t - 0.02f + (0.016f * k)) + new Vector3(0.05f, 0, -0.4f);
                ropes.Join(Shapes.Rod(chain, head, 0.04f, sides: 5));
            }

            for (int k = 1; k < 9; k++)
            {
                float s = k / 10f;
                Vector3 a = Vector3.Lerp(hull.Point(1, t - 0.052f) + new Vector3(0.05f, 0, -0.4f), head, s), b = Vector3.Lerp(hull.Point(1, t + 0.012f) + new Vector3(0.05f, 0, -0.4f), head, s);
                ropes.Join(Shapes.Rod(a, b, 0.025f, sides: 4));
            }
        }

        // Head sails between bowsprit and foremast.
        for (int k = 0; k < 2; k++)
        {
            Vector3 tack = Vector3.Lerp(bow, sprit, 0.95f - (0.42f * k)) + new Vector3(0, 0.3f, 0), peak = fore - new Vector3(0, 2.2f * k, -0.3f), clew = new(0.9f, hull.Rail(0.9f) + 1.6f, fore.Z + 2.6f - (0.6f * k));
            sails.Join(Shapes.Grid(14, 14, (u, v) =>
            {
                Vector3 luff = Vector3.Lerp(tack, peak, v * 0.98f), leech = Vector3.Lerp(clew, peak, v * 0.98f);
                return Vector3.Lerp(luff, leech, u) + new Vector3(1.5f * u * (1 - u) * (1 - v) * 4 * 0.5f, 0, 0);
            }).Solidify(0.03f));
            ropes.Join(Shapes.Rod(tack, peak, 0.035f, sides: 5));
        }

        model.Add(spars, spar, 1);
        model.Add(ropes.BothSides(), rope, 1);
        model.Add(sails, canvas, 1.3f);
        Flag(model, p, new Vector3(0, (length * masts[p.Masts == 3 ? 1 : 0].Height) + 0.1f, hull.Z(masts[p.Masts == 3 ? 1 : 0].T)), p.Trim);
    }

    // The flag streams aft; a pirate's shows skull and bones on both sides.
    private static void Flag(ModelBuilder model, Parameters p, Vector3 top, LinearRgb trim)
    {
        const float W = 3.4f, H = 2.2f;
        Vector3 At(float u, float v, float off) => top + new Vector3((0.22f * MathF.Sin(u * 7) * u) + off, -H + (H * v) + 0.5f - (0.25f * u * u), -W * u - 0.1f);
        PolyMesh cloth = Shapes.Grid(30, 10, (u, v) => At(u, v, 0)).Solidify(0.03f);
        model.Add(cloth, new Material { Name = "flag", BaseColor = p.IsPirate ? LinearRgb.FromHex("#141416") : trim, Roughness = 0.85f, Specular = 0.02f, Translucency = p.IsPirate ? 0 : 0.3f }, 1.3f);
        if (!p.IsPirate)
        {
            return;
        }

        Material bone = Presets.Matte(LinearRgb.FromHex("#f2eee2"), "skull");
        PolyMesh mark = new(), holes = new();
        foreach (float side in (ReadOnlySpan<float>)[-0.05f, 0.05f])
        {
            Vector3 Place(float x, float y) => At(0.5f + (x / W), 0.56f + (y / H), side);
            mark.Join(Shapes.Ellipsoid(new Vector3(0.05f, 0.44f, 0.46f), 28).Move(Place(0, 0.12f)), Shapes.Box(0.09f, 0.34f, 0.44f, 0.04f, 1).Move(Place(0, -0.5f)));
            mark.Join(Shapes.Capsule(Place(-0.72f, -0.75f), Place(0.72f, 0.12f - 0.2f), 0.075f, 10), Shapes.Capsule(Place(0.72f, -0.75f), Place(-0.72f, 0.12f - 0.2f), 0.075f, 10));
            foreach (float eye in (ReadOnlySpan<float>)[-0.17f, 0.17f])
            {
                holes.Join(Shapes.Ellipsoid(new Vector3(0.03f, 0.13f, 0.11f), 18).Move(Place(eye, 0.1f) + new Vector3(side, 0, 0)));
            }
        }

        model.Add(mark, bone, 1);
        model.Add(holes, VehicleMaterials.Gap, 1);
    }
}
