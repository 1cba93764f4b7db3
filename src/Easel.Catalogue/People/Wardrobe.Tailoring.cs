using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>What a tailor cuts from flat cloth and lays on a garment: lapels, collars, pockets, ties.</summary>
internal sealed partial class Wardrobe
{
    /// <summary>The front of a suit jacket: lapels with a notch, a breast pocket with a handkerchief, and flap pockets.</summary>
    /// <param name="shell">The jacket without its opening.</param>
    /// <param name="button">Height of the upper button, units of the chest.</param>
    /// <param name="opening">Half width of the opening at a height.</param>
    private IEnumerable<Part> JacketFront(SdfGroup shell, float button, Func<float, float> opening)
    {
        float notch = _neckline - 0.155f, top = _neckline + 0.010f, wide = 0.36f * body.Build.ShoulderHalf;
        var cloth = new PolyMesh();
        for (int i = 0; i < 2; i++)
        {
            float side = PersonSkeleton.Side(i);

            // Lapel: widest at the notch, where its corner points up; the edge curves in to the button.
            cloth.Join(Panel(shell, side, 10, 22, 0.014f, (s, t) =>
            {
                float y = float.Lerp(button + 0.01f, notch, t), x = opening(y) - 0.004f;
                return new Vector2(x + (s * wide * MathF.Pow(MathF.Sin(0.5f * MathF.PI * MathF.Min(1, t * 1.04f)), 0.85f)), y + (0.030f * s * t));
            }));

            // Collar: from the notch up to the side of the neck.
            cloth.Join(Panel(shell, side, 6, 10, 0.017f, (s, t) =>
            {
                float y = float.Lerp(notch + 0.012f, top, t), x = opening(y) - 0.004f;
                return new Vector2(x + (s * float.Lerp(0.76f * wide, 0.45f * wide, t)), y + (s * float.Lerp(0.040f, -0.02f, t)));
            }));

            cloth.Join(Panel(shell, side, 8, 4, 0.010f, (s, t) => new Vector2(0.095f + (0.125f * s), PocketHeight + (0.050f * t) + (0.012f * s))));
        }

        cloth.Join(Panel(shell, 1, 6, 4, 0.009f, (s, t) => new Vector2(0.135f + (0.095f * s), _rise - 0.050f + (0.030f * t) + (0.018f * s))));
        yield return new Part(cloth.ToMesh(1.0f), ClothMaterial(Wool(outfit.TopColor) * 0.86f, "lapels", ClothPrint.Plain, 0));
        PolyMesh square = Panel(shell, 1, 4, 5, 0.006f, (s, t) =>
            new Vector2(0.150f + (0.066f * s), _rise - 0.022f + (t * (0.030f + (0.024f * (1 - MathF.Abs((2.4f * s) - 1.1f))))) + (0.018f * s)));
        yield return new Part(square.ToMesh(1.0f), ClothMaterial(outfit.UnderColor, "handkerchief", ClothPrint.Plain, 0));
    }

    /// <summary>Height of the flap pockets above the waist, units.</summary>
    private float PocketHeight => -0.255f * body.Build.UpperArm / 0.56f;

    /// <summary>A patch of cloth laid on the front of a garment: crisp edges, even thickness.</summary>
    /// <param name="shell">What it lies on.</param>
    /// <param name="side">+1 for the figure's left; −1 mirrors it.</param>
    /// <param name="across">Cells across.</param>
    /// <param name="up">Cells upwards.</param>
    /// <param name="lift">Thickness, units.</param>
    /// <param name="outline">The point (x, y) of the chest's frame for (s, t): s from the middle outwards, t upwards.</param>
    private PolyMesh Panel(SdfGroup shell, float side, int across, int up, float lift, Func<float, float, Vector2> outline)
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
            Vector3 p = body.Chest.Point(OnFront(shell, side * at.X, at.Y));
            Vector3 normal = shell.Normal(p, 0.01f * _u);
            return p + (normal * ((isEdge ? sunk : lift) * _u));
        });
    }

    /// <summary>A tie: a knot, and a blade that widens to a point. It ends a little above the belt.</summary>
    private Part Tie(SdfGroup shirt)
    {
        float top = _neckline - 0.060f, low = 0.02f;
        PolyMesh tie = Panel(shirt, 1, 6, 26, 0.008f, (s, t) =>
        {
            float fromTop = 1 - t, half = float.Lerp(0.028f, 0.054f, MathF.Pow(fromTop, 0.8f));
            half *= MathF.Min(1, 0.08f + (t * 14));
            return new Vector2(((2 * s) - 1) * half, float.Lerp(low, top - 0.030f, t));
        });
        tie.Join(Panel(shirt, 1, 5, 5, 0.030f, (s, t) => new Vector2(((2 * s) - 1) * float.Lerp(0.024f, 0.041f, t), top - 0.052f + (0.085f * t))));
        return new Part(tie.ToMesh(1.0f), new Material { Name = "tie", BaseColor = outfit.AccentColor, Roughness = 0.75f, Specular = 0.015f, Sheen = 0.1f });
    }

    /// <summary>A turned-down collar: it stands up round the neck, folds over, and ends in two points in front.</summary>
    /// <param name="shell">What the points lie on.</param>
    /// <param name="grow">How far it stands off the neck, units.</param>
    /// <param name="size">Size of the leaf, 1 for a shirt.</param>
    /// <param name="gap">Half of the opening in front, radians.</param>
    private Mesh Collar(SdfGroup shell, float grow, float size = 1, float gap = 0.16f)
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
