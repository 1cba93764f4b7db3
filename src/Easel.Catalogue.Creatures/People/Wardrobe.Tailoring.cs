using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>What a tailor cuts from flat cloth and lays on a garment: lapels, collars, pockets, ties.</summary>
internal sealed partial class Wardrobe
{
    private IEnumerable<Part> Jacket()
    {
        // Shirt and tie show in the opening, cuffs at the wrists.
        float under = 0.010f, grow = TopGrow;
        Mesh shirt = Bodice(under, body.Build.Waist - 0.06f, Neckline(body.Build.NeckRadius * 1.22f, 0.03f, 0), 0.3f);
        Mesh cuffs = ClothSheet.Join(Cuff(0, 0.022f, 1.80f, 2.02f), Cuff(1, 0.022f, 1.80f, 2.02f));
        yield return new Part(ClothSheet.Join(shirt, cuffs), ClothMaterial(outfit.UnderColor, "shirt", ClothPrint.Plain));
        yield return new Part(Collar(_trunk.Shape(under), 0.030f, gap: outfit.Has(Accessory.Tie) ? 0.03f : 0.16f), ClothMaterial(outfit.UnderColor, "collar", ClothPrint.Plain));
        if (outfit.Has(Accessory.Tie))
        {
            yield return Tie(under);
        }

        // The roll line runs straight from the side of the neck to the button; below it the fronts overlap, then curve away.
        float button = 0.005f, top = _neckline + 0.015f, half = body.Build.NeckRadius * 1.30f, hem = -0.22f - body.Build.Waist, low = button - 0.16f;
        float Opening(float y)
        {
            float open = float.Lerp(OverlapEdge, half, MathF.Pow(Math.Clamp((y - button) / (top - button), 0, 1), 0.92f));
            float away = Noise.SmoothStep(low, hem - 0.04f, y);
            return open + (0.055f * away * away);
        }

        Mesh left = Sleeve(0, grow, 1.93f, 0.016f, 0.8f), right = Sleeve(1, grow, 1.93f, 0.016f, 0.8f);
        yield return new Part(ClothSheet.Join(JacketTrunk(grow, hem, top, Opening), left, right), ClothMaterial(Wool(outfit.TopColor), "jacket", ClothPrint.Plain));
        foreach (Part part in JacketFront(grow, button, Opening))
        {
            yield return part;
        }

        yield return Buttons(-0.004f, button - 0.03f, low, 2, Wool(outfit.TopColor) * 0.30f, 0.0150f, grow + 0.012f);
        yield return new Part(CuffButtons(grow), Presets.Plastic(Wool(outfit.TopColor) * 0.30f, "buttons"));
    }

    // The left front lies this far over the middle.
    private const float OverlapEdge = -0.045f;

    /// <summary>The trunk of a jacket, open in front: the left front lies over the right one.</summary>
    private Mesh JacketTrunk(float grow, float hem, float top, Func<float, float> opening)
    {
        const int Edge = 3;
        float waist = body.Build.Waist;
        int rows = Cells(top - hem), columns = Around(body.Build.ShoulderHalf);
        SdfShape sewn = _trunk.Shape(grow);
        float Height(int rise) => float.Lerp(hem, top, (float)rise / rows) + waist;
        var edges = new (float Edge, float Left, float Right)[rows + 1];
        Parallel.For(0, rows + 1, rise =>
        {
            float y = Height(rise), edge = opening(y - waist);
            edges[rise] = (edge, _trunk.AngleAt(y, edge, grow), MathF.Tau - _trunk.AngleAt(y, MathF.Max(edge, OverlapEdge), grow));
        });
        return ClothSheet.Build(columns + (2 * Edge), Edge + rows, false, true, (i, j) =>
        {
            int rise = Math.Max(0, j - Edge), column = Math.Clamp(i - Edge, 0, columns);
            int inside = Math.Max(Edge - j, Math.Max(Edge - i, i - Edge - columns));
            float y = Height(rise) + (j < Edge ? 0.010f * (Edge - j) : 0);
            float tilt = Noise.SmoothStep(waist, waist + hem, y);
            (float edge, float left, float right) = edges[rise];
            float s = (float)column / columns, angle = float.Lerp(left, right, s);

            // Waisted, a little fuller over the hips; the right front lies underneath where both meet.
            float fold = 0.55f * ClothFolds.Trunk(y - waist, angle, 7) * Noise.SmoothStep(0, 0.12f, MathF.Min(s, 1 - s));
            float under = Noise.SmoothStep(0.95f, 0.99f, s) * Noise.SmoothStep(0.06f, 0.0f, edge) * 0.012f;
            float hang = 0.020f * Noise.SmoothStep(waist - 0.05f, waist + hem + 0.05f, y);
            float off = grow + fold + hang - under - (inside > 0 ? Thickness : 0);
            y -= tilt * Slant(angle);
            return SewnToSleeve(OverThighs(_trunk.Point(y, angle, off), y, angle, off), angle, grow, sewn);
        });
    }

    /// <summary>Lapels with a notch, the collar behind the neck, a breast pocket with a handkerchief, and flap pockets.</summary>
    /// <param name="grow">Distance of the jacket from the skin.</param>
    /// <param name="button">Height of the upper button, units of the chest.</param>
    /// <param name="opening">Half width of the opening at a height.</param>
    private IEnumerable<Part> JacketFront(float grow, float button, Func<float, float> opening)
    {
        float notch = _neckline - 0.150f, top = _neckline + 0.020f, wide = 0.33f * body.Build.ShoulderHalf;
        var cloth = new PolyMesh();
        for (int i = 0; i < 2; i++)
        {
            float side = PersonSkeleton.Side(i);
            float Edge(float y) => side > 0 ? opening(y) : MathF.Max(opening(y), -OverlapEdge * Noise.SmoothStep(0.10f, 0, y - button));

            // Lapel: widest at the notch, where its corner points up; the edge curves in to the button.
            cloth.Join(Panel(side, 10, 26, grow, 0.016f, (s, t) =>
            {
                float y = float.Lerp(button + 0.01f, notch, t), x = Edge(y) - 0.004f;
                return new Vector2(x + (s * wide * MathF.Pow(MathF.Sin(0.5f * MathF.PI * MathF.Min(1, (t * 0.98f) + 0.02f)), 0.80f)), y + (0.040f * s * t));
            }));

            // Collar: from the notch up to the side of the neck.
            cloth.Join(Panel(side, 8, 12, grow, 0.020f, (s, t) =>
            {
                float y = float.Lerp(notch + 0.010f, top, t), x = Edge(y) - 0.004f;
                return new Vector2(x + (s * float.Lerp(0.78f * wide, 0.52f * wide, t)), y + (s * float.Lerp(0.050f, -0.045f, t)));
            }));

            cloth.Join(Panel(side, 8, 5, grow + 0.008f, 0.010f, (s, t) => new Vector2(0.100f + (0.135f * s), PocketHeight + (0.052f * t) + (0.016f * s))));
        }

        cloth.Join(Panel(1, 6, 4, grow, 0.009f, (s, t) => new Vector2(0.140f + (0.095f * s), _rise - 0.060f + (0.030f * t) + (0.020f * s))));
        Mesh behind = Collar(_trunk.Shape(grow), 0.052f, 0.92f, 1.05f);
        yield return new Part(ClothSheet.Join(cloth.ToMesh(1.0f), behind), ClothMaterial(Wool(outfit.TopColor) * 0.90f, "lapels", ClothPrint.Plain));
        PolyMesh square = Panel(1, 4, 5, grow, 0.006f, (s, t) =>
            new Vector2(0.155f + (0.066f * s), _rise - 0.032f + (t * (0.028f + (0.024f * (1 - MathF.Abs((2.4f * s) - 1.1f))))) + (0.020f * s)));
        yield return new Part(square.ToMesh(1.0f), ClothMaterial(outfit.UnderColor, "handkerchief", ClothPrint.Plain));
    }

    /// <summary>Three small buttons at the end of each sleeve.</summary>
    private Mesh CuffButtons(float grow)
    {
        var buttons = new SdfGroup();
        for (int i = 0; i < 2; i++)
        {
            for (int k = 0; k < 3; k++)
            {
                Vector3 at = _arms[i].Point(1.88f - (0.055f * k), 0.75f, grow + 0.014f);
                buttons.Union(new Ellipsoid(at, 0.0105f * _u));
            }
        }

        return SdfMesher.Build(buttons, MathF.Min(0.6f * cell, 0.006f * _u));
    }

    /// <summary>Height of the flap pockets above the waist, units.</summary>
    private float PocketHeight => -0.255f * body.Build.UpperArm / 0.56f;

    /// <summary>A patch of cloth laid on the front of a garment: crisp edges, even thickness.</summary>
    /// <param name="side">+1 for the figure's left; −1 mirrors it.</param>
    /// <param name="across">Cells across.</param>
    /// <param name="up">Cells upwards.</param>
    /// <param name="grow">Distance of the garment below from the skin, units.</param>
    /// <param name="lift">Thickness, units.</param>
    /// <param name="outline">The point (x, y) of the chest's frame for (s, t): s from the middle outwards, t upwards.</param>
    private PolyMesh Panel(float side, int across, int up, float grow, float lift, Func<float, float, Vector2> outline)
    {
        // The outermost ring of cells is the edge: same outline, but down under the surface.
        int nu = across + 2, nv = up + 2;
        float sunk = -0.012f;
        return Shapes.Grid(nu, nv, (u, v) =>
        {
            float i = MathF.Round(u * nu), j = MathF.Round(v * nv);
            bool isEdge = i < 0.5f || j < 0.5f || i > nu - 0.5f || j > nv - 0.5f;
            float s = Math.Clamp((i - 1) / across, 0, 1), t = Math.Clamp((j - 1) / up, 0, 1);
            Vector2 at = outline(side > 0 ? s : 1 - s, t);
            float y = at.Y + body.Build.Waist;
            return _trunk.Point(y, _trunk.AngleAt(y, side * at.X, grow), grow + (isEdge ? sunk : lift));
        });
    }

    /// <summary>A tie: a knot, and a blade that widens to a point. It ends a little above the belt.</summary>
    private Part Tie(float grow)
    {
        float top = _neckline - 0.060f, low = 0.02f;
        PolyMesh tie = Panel(1, 6, 26, grow, 0.012f, (s, t) =>
        {
            float fromTop = 1 - t, half = float.Lerp(0.028f, 0.054f, MathF.Pow(fromTop, 0.8f));
            half *= MathF.Min(1, 0.08f + (t * 14));
            return new Vector2(((2 * s) - 1) * half, float.Lerp(low, top - 0.030f, t));
        });
        tie.Join(Panel(1, 5, 5, grow, 0.030f, (s, t) => new Vector2(((2 * s) - 1) * float.Lerp(0.024f, 0.041f, t), top - 0.052f + (0.085f * t))));
        return new Part(tie.ToMesh(1.0f), new Material { Name = "tie", BaseColor = outfit.ColorOf(Accessory.Tie), Roughness = 0.75f, Specular = 0.015f, Sheen = 0.1f });
    }

    /// <summary>A turned-down collar: it stands up round the neck, folds over, and ends in two points in front.</summary>
    /// <param name="shell">What the points lie on.</param>
    /// <param name="grow">How far it stands off the neck, units.</param>
    /// <param name="size">Size of the leaf, 1 for a shirt.</param>
    /// <param name="gap">Half of the opening in front, radians.</param>
    private Mesh Collar(SdfShape shell, float grow, float size = 1, float gap = 0.16f)
    {
        const int Around = 64, Rows = 12, FoldRow = 7;
        FigureFrame neck = body.Chest.Child(new Vector3(0, _neckline - 0.020f, -0.010f), Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.24f));
        float radius = body.Build.NeckRadius + grow;
        return Shapes.Grid(Around, Rows, (u, v) =>
        {
            float row = MathF.Round(v * Rows), angle = float.Lerp(gap, MathF.Tau - gap, u);
            float away = MathF.Min(angle, MathF.Tau - angle) - gap, point = MathF.Exp(-(away / 0.50f) * (away / 0.50f));
            float high = (0.062f + (0.010f * point)) * MathF.Sqrt(size);
            float leaf = (0.085f + (0.085f * point)) * size;
            float r, y;
            if (row <= FoldRow)
            {
                // The leaf, from its edge up to the fold; its points spread outwards.
                float t = row / FoldRow;
                y = float.Lerp(high - leaf, high, t);
                r = radius + (0.014f * MathF.Sin(MathF.PI * MathF.Min(1, t + 0.12f))) + ((1 - t) * (0.040f + (0.020f * point)) * size);
                angle += (angle < MathF.PI ? 1 : -1) * 0.26f * point * (1 - t);
            }
            else
            {
                float t = (row - FoldRow) / (Rows - FoldRow);
                y = float.Lerp(high - 0.004f, -0.075f, t);
                r = radius - 0.012f;
            }

            Vector3 p = neck.Point(r * MathF.Sin(angle), y, r * MathF.Cos(angle));
            float inside = (0.010f * _u) - shell.Distance(p);
            return row < 0.7f * FoldRow && inside > 0 ? p + (shell.Normal(p, 0.01f * _u) * inside) : p;
        }).ToMesh(1.0f);
    }
}
