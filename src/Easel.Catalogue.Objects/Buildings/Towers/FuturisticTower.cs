using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>Silhouettes of a future city: lofts of superellipse rings, each with the ornaments its kind calls for.</summary>
internal static class FuturisticTower
{
    /// <summary>The silhouettes.</summary>
    public enum Shape
    {
        /// <summary>Boxes that step back, with a mast.</summary>
        Setbacks,

        /// <summary>A loft that turns on its way up.</summary>
        Twist,

        /// <summary>A slim shaft that carries a disc.</summary>
        Needle,

        /// <summary>Two towers joined by lit bridges.</summary>
        Twins,

        /// <summary>A blade like a sail.</summary>
        Sail,

        /// <summary>Shifted slabs on one another.</summary>
        Stack,

        /// <summary>A round shaft with ribs and a crown.</summary>
        Crown,

        /// <summary>A low dome of glass and ribs.</summary>
        Dome,

        /// <summary>A round body that swells and closes to a tip, with ribbons of light around it.</summary>
        Spindle,

        /// <summary>A slim stem that opens upwards like a flower.</summary>
        Torch,
    }

    /// <summary>Builds one tower.</summary>
    /// <param name="mesh">Receives the walls.</param>
    /// <param name="shape">Its silhouette.</param>
    /// <param name="lot">Where and how large.</param>
    /// <param name="stream">The tower's own stream.</param>
    public static void Build(TowerMesh mesh, Shape shape, TowerLot lot, RandomStream stream)
    {
        TowerSurface neon = Neon(stream.Child("neon"));
        switch (shape)
        {
            case Shape.Setbacks:
                Setbacks(mesh, lot, neon, stream.Child("setbacks"));
                break;
            case Shape.Twist:
                Twist(mesh, lot, neon, stream.Child("twist"));
                break;
            case Shape.Needle:
                Needle(mesh, lot, neon, stream.Child("needle"));
                break;
            case Shape.Twins:
                Twins(mesh, lot, neon, stream.Child("twins"));
                break;
            case Shape.Sail:
                Sail(mesh, lot, neon, stream.Child("sail"));
                break;
            case Shape.Stack:
                Stack(mesh, lot, neon, stream.Child("stack"));
                break;
            case Shape.Crown:
                Crown(mesh, lot, neon, stream.Child("crown"));
                break;
            case Shape.Spindle:
                Spindle(mesh, lot, neon, stream.Child("spindle"));
                break;
            case Shape.Torch:
                Torch(mesh, lot, neon, stream.Child("torch"));
                break;
            default:
                Dome(mesh, lot, neon);
                break;
        }
    }

    /// <summary>A hue for strips of light, cyan before all others.</summary>
    public static TowerSurface Neon(RandomStream stream) => stream.Pick(
        TowerSurface.NeonCyan, TowerSurface.NeonCyan, TowerSurface.NeonMagenta, TowerSurface.NeonViolet, TowerSurface.NeonAmber);

    private static void Setbacks(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        int steps = stream.Range(4, 6);
        float w = lot.Width, d = lot.Depth, y = 0;
        for (int i = 0; i < steps; i++)
        {
            float top = lot.Height * MathF.Pow((i + 1f) / steps, 0.8f), cut = MathF.Min(w, d) * 0.12f;
            Vector2[] plan = Ring.Chamfered(lot.Center, w, d, cut, lot.Turn);
            mesh.Skin(TowerSurface.Glass, lot.Building, [new Ring(plan, lot.Ground + y), new Ring(plan, lot.Ground + top)], false);
            Ledge(mesh, TowerSurface.Metal, Ring.Chamfered(lot.Center, w + 1.6f, d + 1.6f, cut, lot.Turn), lot.Ground + top - 1.5f, 2.4f);
            if (i > 0 && stream.Chance(0.4f))
            {
                Ledge(mesh, neon, Ring.Chamfered(lot.Center, w + 2.0f, d + 2.0f, cut, lot.Turn), lot.Ground + top + 0.9f, 1.1f);
            }

            // Fins up the middle of each face lead the eye to the mast.
            for (int side = -1; side <= 1; side += 2)
            {
                mesh.Bar(TowerSurface.Metal, lot.At(side * w * 0.2f, y, d / 2), lot.At(side * w * 0.2f, top + 4, d / 2), 1.6f);
            }

            y = top;
            w *= stream.Range(0.72f, 0.86f);
            d *= stream.Range(0.72f, 0.86f);
        }

        mesh.Box(TowerSurface.FloodCool, 0, lot.At(0, lot.Height, 0), new Vector3(w * 0.7f, lot.Height * 0.035f, d * 0.7f), lot.Turn);
        Spire(mesh, lot.At(0, lot.Height, 0), lot.Height * stream.Range(0.18f, 0.3f), 2.6f);
    }

    private static void Twist(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        const int Rows = 26, Points = 28;
        float turn = stream.Range(0.7f, 1.5f) * (stream.Chance(0.5f) ? 1 : -1), taper = stream.Range(0.35f, 0.6f), bulge = stream.Range(0.05f, 0.2f);
        float exponent = stream.Range(3.2f, 6f);
        var rings = new Ring[Rows + 1];
        for (int i = 0; i <= Rows; i++)
        {
            float t = (float)i / Rows, size = (1 - (taper * t)) + (bulge * MathF.Sin(MathF.PI * t));
            rings[i] = new Ring(
                Ring.Superellipse(lot.Center, lot.Width / 2 * size, lot.Depth / 2 * size, exponent, Points, lot.Turn + (turn * t)),
                lot.Ground + (lot.Height * t));
        }

        mesh.Skin(TowerSurface.Glass, lot.Building, rings, true);

        // A ring of light under the roof.
        float crown = (1 - taper) * 0.5f;
        Ledge(mesh, neon, Ring.Superellipse(lot.Center, (lot.Width * crown) + 0.8f, (lot.Depth * crown) + 0.8f, exponent, Points, lot.Turn + turn), lot.Ground + lot.Height - 2, 1.4f);

        // The crown is an open frame that goes on turning.
        for (int j = 0; j < Points; j += 2)
        {
            Vector3 foot = rings[Rows].At(j), top = Vector3.Lerp(foot, new Vector3(lot.Center.X, foot.Y, lot.Center.Y), 0.25f) + new Vector3(0, lot.Height * 0.07f, 0);
            mesh.Bar(TowerSurface.Metal, foot, top, 0.9f);
        }

        Spire(mesh, lot.At(0, lot.Height, 0), lot.Height * 0.16f, 1.6f);
    }

    private static void Needle(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        float r = lot.Width * 0.16f, disc = lot.Height * stream.Range(0.72f, 0.8f), radius = lot.Width * stream.Range(0.42f, 0.52f);
        (float Radius, float Y)[] shaft = [(r * 2.6f, 0), (r * 1.6f, lot.Height * 0.06f), (r * 1.05f, lot.Height * 0.22f), (r * 0.8f, lot.Height * 0.5f), (r, disc - 18)];
        mesh.Skin(TowerSurface.Ribbon, lot.Building, [.. shaft.Select(p => new Ring(Ring.Circle(lot.Center, p.Radius, 20), lot.Ground + p.Y))], true);

        // The disc: a bowl, a band of windows, a flat dome.
        (float Radius, float Y)[] bowl = [(r, -20), (radius * 0.75f, -8), (radius * 0.97f, -2.5f)];
        mesh.Skin(TowerSurface.Metal, 0, Discs(bowl), true, null);
        (float Radius, float Y)[] band = [(radius, -2.5f), (radius, 7)];
        mesh.Skin(TowerSurface.Glass, lot.Building + 1, Discs(band), true, null);
        (float Radius, float Y)[] rim = [(radius * 1.04f, 7), (radius * 1.04f, 9), (radius * 0.7f, 16), (r * 0.9f, 24)];
        mesh.Skin(TowerSurface.Metal, 0, Discs(rim), true);
        Ledge(mesh, neon, Ring.Circle(lot.Center, radius * 1.05f, 40), lot.Ground + disc + 7.4f, 1.3f);
        Ledge(mesh, neon, Ring.Circle(lot.Center, radius * 0.99f, 40), lot.Ground + disc - 3.6f, 1.1f);
        (float Radius, float Y)[] upper = [(r * 0.75f, 24), (r * 0.5f, lot.Height - disc), (r * 0.3f, lot.Height - disc + 6)];
        mesh.Skin(TowerSurface.Ribbon, lot.Building, Discs(upper), true);
        Ledge(mesh, neon, Ring.Circle(lot.Center, r * 0.62f, 20), lot.Ground + disc + 44, 1.2f);
        Spire(mesh, lot.At(0, lot.Height, 0), lot.Height * 0.24f, 1.8f);

        Ring[] Discs((float Radius, float Y)[] profile) =>
            [.. profile.Select(p => new Ring(Ring.Circle(lot.Center, p.Radius, 40), lot.Ground + disc + p.Y))];
    }

    private static void Twins(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        float gap = lot.Width * 0.3f, w = lot.Width * 0.36f;
        for (int side = -1; side <= 1; side += 2)
        {
            float height = lot.Height * (side < 0 ? 1 : stream.Range(0.86f, 0.97f));
            var rings = new Ring[9];
            for (int i = 0; i < rings.Length; i++)
            {
                float t = i / 8f, size = 1 - (0.35f * t * t);
                Vector3 at = lot.At(side * gap * (1 - (0.12f * t)), 0, 0);
                rings[i] = new Ring(
                    Ring.Superellipse(new Vector2(at.X, at.Z), w / 2 * size, lot.Depth * 0.42f * size, 4.5f, 24, lot.Turn), lot.Ground + (height * t));
            }

            mesh.Skin(TowerSurface.Glass, lot.Building + (uint)(side + 1), rings, true);
            Vector3 top = lot.At(side * gap * 0.88f, height, 0);
            mesh.Skin(
                TowerSurface.Glass, lot.Building, [rings[^1] with { Height = top.Y }, new Ring(Ring.Circle(new Vector2(top.X, top.Z), w * 0.1f, 24), top.Y + (height * 0.08f))],
                true);
            Ledge(mesh, neon, Ring.Superellipse(new Vector2(top.X, top.Z), w * 0.34f, lot.Depth * 0.29f, 4.5f, 24, lot.Turn), top.Y - 1, 1.2f);
            Spire(mesh, top + new Vector3(0, height * 0.08f, 0), height * 0.13f, 1.3f);
        }

        foreach (float level in (ReadOnlySpan<float>)[0.42f, 0.66f, 0.82f])
        {
            // Lit bridges: a glass box with glowing lips.
            Vector3 foot = lot.At(0, lot.Height * level, 0);
            mesh.Box(TowerSurface.Glass, lot.Building + 3, foot, new Vector3(gap * 1.6f, 9, lot.Depth * 0.34f), lot.Turn);
            mesh.Box(TowerSurface.Lamp, 0, foot + new Vector3(0, -1.2f, 0), new Vector3(gap * 1.5f, 1, lot.Depth * 0.36f), lot.Turn, TowerSurface.Metal);
            mesh.Box(neon, 0, foot + new Vector3(0, 9, 0), new Vector3(gap * 1.5f, 0.9f, lot.Depth * 0.36f), lot.Turn, TowerSurface.Metal);
        }
    }

    private static void Sail(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        const int Rows = 22;
        int side = stream.Chance(0.5f) ? 1 : -1;
        float power = stream.Range(2.1f, 2.7f);
        var rings = new Ring[Rows + 1];
        for (int i = 0; i <= Rows; i++)
        {
            // One edge is straight, the other curves in to the tip like a leech.
            float t = (float)i / Rows, chord = MathF.Max(0.03f, MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(t, power))));
            Vector3 at = lot.At(side * lot.Width * 0.5f * (1 - chord) * 0.9f, 0, 0);
            rings[i] = new Ring(
                Ring.Superellipse(
                    new Vector2(at.X, at.Z), MathF.Max(1.2f, lot.Width / 2 * chord), MathF.Max(1, lot.Depth * 0.36f * (0.35f + (0.65f * chord))), 2.8f, 28, lot.Turn),
                lot.Ground + (lot.Height * t));
        }

        mesh.Skin(TowerSurface.Glass, lot.Building, rings, true);
        int edge = side > 0 ? 14 : 0;
        for (int i = 1; i < Rows; i++)
        {
            mesh.Bar(neon, Out(rings[i], edge, lot), Out(rings[i + 1], edge, lot), 1.5f);
        }

        int mast = side > 0 ? 0 : 14;
        mesh.Bar(TowerSurface.Metal, rings[0].At(mast), rings[Rows].At(mast) + new Vector3(0, lot.Height * 0.12f, 0), 2.2f);
        Beacon(mesh, rings[Rows].At(mast) + new Vector3(0, lot.Height * 0.12f, 0));
    }

    private static void Stack(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        int slabs = stream.Range(5, 8);
        float y = 0;
        for (int i = 0; i < slabs; i++)
        {
            float next = lot.Height * (i + 1) / slabs, w = lot.Width * stream.Range(0.62f, 0.95f), d = lot.Depth * stream.Range(0.62f, 0.95f);
            Vector3 at = lot.At(lot.Width * stream.Range(-0.13f, 0.13f), 0, lot.Depth * stream.Range(-0.13f, 0.13f));
            var center = new Vector2(at.X, at.Z);
            mesh.Skin(
                TowerSurface.Glass, lot.Building + (uint)(i & 1),
                [new Ring(Ring.Rectangle(center, w, d, lot.Turn), lot.Ground + y), new Ring(Ring.Rectangle(center, w, d, lot.Turn), lot.Ground + next - 5)], false);

            // A recessed storey between slabs, lit from inside now and then.
            mesh.Box(
                stream.Chance(0.4f) ? TowerSurface.Lamp : TowerSurface.Metal, 0, at with { Y = lot.Ground + next - 5 }, new Vector3(w * 0.8f, 5, d * 0.8f), lot.Turn);
            if (stream.Chance(0.6f))
            {
                Ledge(mesh, neon, Ring.Rectangle(center, w + 1, d + 1, lot.Turn), lot.Ground + next - 6.2f, 1.1f);
            }

            y = next;
        }

        mesh.Box(TowerSurface.Metal, 0, lot.At(0, lot.Height - 5, 0), new Vector3(lot.Width * 0.3f, 12, lot.Depth * 0.3f), lot.Turn);
        Spire(mesh, lot.At(lot.Width * 0.12f, lot.Height, 0), lot.Height * 0.2f, 1.5f);
        Spire(mesh, lot.At(-lot.Width * 0.1f, lot.Height, 0), lot.Height * 0.11f, 1.1f);
    }

    private static void Crown(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        const int Points = 32;
        float waist = stream.Range(0.02f, 0.08f), top = stream.Range(0.5f, 0.64f), r = MathF.Min(lot.Width, lot.Depth) / 2;
        var rings = new Ring[13];
        for (int i = 0; i < rings.Length; i++)
        {
            float t = i / 12f, radius = r * (1 + ((top - 1) * MathF.Pow(t, 1.4f)) - (waist * MathF.Sin(MathF.PI * t)));
            rings[i] = new Ring(Ring.Circle(lot.Center, radius, Points), lot.Ground + (lot.Height * t));
        }

        mesh.Skin(TowerSurface.Glass, lot.Building, rings, true);

        // Ribs run past the roof and lean together in a crown.
        for (int j = 0; j < Points; j += 2)
        {
            for (int i = 0; i + 1 < rings.Length; i++)
            {
                mesh.Bar(TowerSurface.Metal, Out(rings[i], j, lot), Out(rings[i + 1], j, lot), 1.1f);
            }

            Vector3 foot = rings[^1].At(j), tip = Vector3.Lerp(foot, new Vector3(lot.Center.X, foot.Y, lot.Center.Y), 0.35f) + new Vector3(0, lot.Height * 0.11f, 0);
            mesh.Bar(TowerSurface.Metal, foot, tip, 1.2f);
        }

        float roof = r * top;
        foreach (float level in (ReadOnlySpan<float>)[-0.05f, 0.0f, 0.035f, 0.07f])
        {
            float radius = level <= 0 ? roof * (1.06f - (0.4f * level)) : roof * (1.02f - (4f * level * 0.9f));
            Ledge(mesh, neon, Ring.Circle(lot.Center, radius, 36), lot.Ground + (lot.Height * (1 + level)), 1.2f);
        }

        mesh.Mast(TowerSurface.Glass, lot.At(0, lot.Height, 0), lot.Height * 0.09f, roof * 0.55f, roof * 0.35f, 20);
        Spire(mesh, lot.At(0, lot.Height * 1.09f, 0), lot.Height * 0.22f, 2.8f);
    }

    private static void Dome(TowerMesh mesh, TowerLot lot, TowerSurface neon)
    {
        const int Rows = 10, Points = 36;
        float r = lot.Width / 2, wall = lot.Height * 0.16f;
        Ledge(mesh, TowerSurface.Flood, Ring.Circle(lot.Center, r * 1.02f, Points), lot.Ground, wall);
        var rings = new Ring[Rows + 1];
        for (int i = 0; i <= Rows; i++)
        {
            (float up, float across) = MathF.SinCos(MathF.PI / 2 * i / Rows);
            rings[i] = new Ring(Ring.Circle(lot.Center, r * MathF.Max(0.04f, across), Points), lot.Ground + wall + ((lot.Height - wall) * up));
        }

        mesh.Skin(TowerSurface.Glass, lot.Building, rings, true);
        for (int j = 0; j < Points; j += 3)
        {
            for (int i = 0; i < Rows; i++)
            {
                mesh.Bar(TowerSurface.Metal, Out(rings[i], j, lot), Out(rings[i + 1], j, lot), 1.1f);
            }
        }

        Ledge(mesh, neon, Ring.Circle(lot.Center, r * 1.04f, Points), lot.Ground + wall, 0.9f);
    }

    private static void Spindle(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        const int Rows = 24, Points = 28;
        float foot = stream.Range(0.66f, 0.8f), belly = stream.Range(0.34f, 0.46f), r = MathF.Min(lot.Width, lot.Depth) / 2;
        var rings = new Ring[Rows + 1];
        for (int i = 0; i <= Rows; i++)
        {
            // From the foot it widens to the belly, then closes along a quarter of an ellipse.
            float t = (float)i / Rows, above = MathF.Max(0, (t - belly) / (1 - belly));
            float size = t < belly ? float.Lerp(foot, 1, MathF.Sin(t / belly * MathF.PI / 2)) : MathF.Sqrt(MathF.Max(0.0008f, 1 - MathF.Pow(above, 2.3f)));
            rings[i] = new Ring(Ring.Circle(lot.Center, r * size, Points), lot.Ground + (lot.Height * t));
        }

        mesh.Skin(TowerSurface.Glass, lot.Building, rings, true);

        // Ribs wind up around the body; a ring of light closes them.
        int hand = stream.Chance(0.5f) ? 1 : -1;
        for (int k = 0; k < 4; k++)
        {
            for (int i = 0; i + 1 < Rows; i++)
            {
                int a = ((k * Points / 4) + (hand * i) + (4 * Points)) % Points, b = (a + hand + Points) % Points;
                mesh.Bar(TowerSurface.Metal, Out(rings[i], a, lot), Out(rings[i + 1], b, lot), 1.5f);
            }
        }

        float shoulder = MathF.Sqrt(1 - MathF.Pow((0.86f - belly) / (1 - belly), 2.3f));
        Ledge(mesh, neon, Ring.Circle(lot.Center, (r * shoulder) + 0.9f, Points), lot.Ground + (lot.Height * 0.86f), 1.4f);
        mesh.Mast(TowerSurface.FloodCool, lot.At(0, lot.Height * 0.985f, 0), lot.Height * 0.03f, r * 0.14f, r * 0.05f, 12);
        Spire(mesh, lot.At(0, lot.Height, 0), lot.Height * 0.14f, 1.5f);
    }

    private static void Torch(TowerMesh mesh, TowerLot lot, TowerSurface neon, RandomStream stream)
    {
        const int Rows = 18, Points = 32;
        float waist = stream.Range(0.52f, 0.64f), r = MathF.Min(lot.Width, lot.Depth) / 2, narrow = stream.Range(0.55f, 0.68f);
        var rings = new Ring[Rows + 1];
        for (int i = 0; i <= Rows; i++)
        {
            // A broad foot, a waist, and a calyx that opens; its rim slants in to the roof.
            float t = (float)i / Rows, low = MathF.Max(0, 1 - (t / waist)), high = MathF.Max(0, (t - waist) / (1 - waist));
            float size = narrow + ((1 - narrow) * low * low) + ((1.02f - narrow) * MathF.Pow(high, 1.7f));
            rings[i] = new Ring(Ring.Superellipse(lot.Center, r * size, r * size, 2.6f, Points, lot.Turn + (0.5f * t)), lot.Ground + (lot.Height * t));
        }

        mesh.Skin(TowerSurface.Glass, lot.Building, rings, true);
        for (int j = 0; j < Points; j += 4)
        {
            for (int i = 0; i < Rows; i++)
            {
                mesh.Bar(TowerSurface.Metal, Out(rings[i], j, lot), Out(rings[i + 1], j, lot), 1.4f);
            }
        }

        // A lit terrace under a slim ring, and a garden dome on the roof.
        Ledge(mesh, TowerSurface.Flood, Ring.Superellipse(lot.Center, r * 0.96f, r * 0.96f, 2.6f, Points, lot.Turn + 0.5f), lot.Ground + lot.Height, 4.5f);
        Ledge(mesh, neon, Ring.Superellipse(lot.Center, r * 1.06f, r * 1.06f, 2.6f, Points, lot.Turn + 0.5f), lot.Ground + lot.Height - 1.6f, 1.1f);
        mesh.Mast(TowerSurface.Glass, lot.At(0, lot.Height + 4.5f, 0), r * 0.35f, r * 0.55f, r * 0.2f, 16);
        Spire(mesh, lot.At(0, lot.Height + (r * 0.35f), 0), lot.Height * 0.2f, 1.4f);
    }

    /// <summary>A mast in three thinning lengths with a beacon.</summary>
    private static void Spire(TowerMesh mesh, Vector3 foot, float height, float radius)
    {
        mesh.Mast(TowerSurface.Metal, foot, height * 0.45f, radius, radius * 0.55f);
        mesh.Mast(TowerSurface.Metal, foot + new Vector3(0, height * 0.45f, 0), height * 0.3f, radius * 0.5f, radius * 0.35f);
        mesh.Mast(TowerSurface.Metal, foot + new Vector3(0, height * 0.75f, 0), height * 0.25f, radius * 0.3f, radius * 0.16f);
        Beacon(mesh, foot + new Vector3(0, height, 0));
    }

    private static void Beacon(TowerMesh mesh, Vector3 at) => mesh.Mast(TowerSurface.Beacon, at, 1.6f, 0.9f, 0.9f, 5);

    /// <summary>A band around a plan.</summary>
    private static void Ledge(TowerMesh mesh, TowerSurface surface, Vector2[] plan, float y, float height) =>
        mesh.Skin(surface, 0, [new Ring(plan, y), new Ring(plan, y + height)], true, surface);

    /// <summary>A point of a ring pushed half a metre out of the wall.</summary>
    private static Vector3 Out(Ring ring, int index, TowerLot lot)
    {
        Vector2 p = ring.Points[index], d = p - lot.Center;
        return ring.At(index) + (d.LengthSquared() > 1e-4f ? new Vector3(d.X, 0, d.Y) * (0.5f / d.Length()) : default);
    }
}
