using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>The colours of one room: quiet walls, one strong wall behind, two hues of cloth and an accent.</summary>
internal sealed class RoomPalette
{
    private static readonly (string Wall, string Strong, string Sofa, string Chair, string Accent, string Rug, string Motif, string Curtain)[] s_schemes =
    [
        ("#e9e2d6", "#3c5548", "#b8683f", "#d8c7a9", "#e0a54a", "#d9cdb8", "#9c5b3e", "#efe8db"),
        ("#e7e5df", "#6a8190", "#d6ccbd", "#8d5f40", "#c76b4a", "#cbc4b6", "#5d7282", "#f1eee7"),
        ("#eae1d2", "#c4937a", "#55735f", "#e3d6c0", "#e3b04b", "#e1d4bb", "#a25e42", "#efe5d3"),
        ("#e2e4de", "#93a48d", "#e4ddd0", "#6f8471", "#d68d6e", "#dcd6c8", "#8c9b86", "#efeee8"),
        ("#ece8e0", "#dcd4c7", "#43627b", "#c7a272", "#d9a441", "#d9d3c6", "#40586e", "#efebe2"),
    ];

    /// <summary>Draws a scheme that keeps away from the colours of the subjects, so that these are seen.</summary>
    public RoomPalette(EnvironmentRequest request, RoomKind kind)
    {
        RandomStream stream = request.Stream.Child("palette");
        int first = stream.Child("scheme").Range(0, s_schemes.Length - 1), best = first;
        float farthest = -1;
        for (int i = 0; i < s_schemes.Length; i++)
        {
            int scheme = (first + i) % s_schemes.Length;
            Vector3 sofa = LinearRgb.FromHex(s_schemes[scheme].Sofa).ToVector3(), strong = LinearRgb.FromHex(s_schemes[scheme].Strong).ToVector3();
            float distance = request.SubjectColors.IsEmpty ? 1
                : MathF.Min(0.25f, request.SubjectColors.Min(c => MathF.Min(Vector3.Distance(c.ToVector3(), sofa), Vector3.Distance(c.ToVector3(), strong))));
            if (distance > farthest + 1e-4f)
            {
                (best, farthest) = (scheme, distance);
            }
        }

        var s = s_schemes[best];
        Wall = kind.Wall?.Invoke(stream) ?? RoomFloors.Paint(LinearRgb.FromHex(s.Wall), "wall");
        BackWall = kind.IsQuiet || !stream.Child("strong").Chance(0.65f) ? Wall : RoomFloors.Paint(LinearRgb.FromHex(s.Strong), "back wall");
        Strong = LinearRgb.FromHex(s.Strong);
        (Sofa, Chair, Accent) = (LinearRgb.FromHex(s.Sofa), LinearRgb.FromHex(s.Chair), LinearRgb.FromHex(s.Accent));
        (Rug, Motif, Curtain) = (LinearRgb.FromHex(s.Rug), LinearRgb.FromHex(s.Motif), LinearRgb.FromHex(s.Curtain));
        Ceiling = RoomFloors.Paint(LinearRgb.FromHex("#f0eeea"), "ceiling");
        Trim = Presets.Lacquer(LinearRgb.FromHex("#ebe8e2"), "trim") with { Coat = 0.25f, Roughness = 0.45f };
        Wood = stream.Child("wood").Pick("oak", "walnut", "oak");
        RandomStream floor = stream.Child("floor");
        Floor = kind.Floor is { } own && (kind.FloorShare >= 1 || floor.Child("tiles").Chance(kind.FloorShare)) ? own(floor) : RoomFloors.Boards(floor);
    }

    public Material Wall { get; }

    public Material BackWall { get; }

    public LinearRgb Strong { get; }

    public Material Ceiling { get; }

    /// <summary>White lacquer of frames, skirting and sills.</summary>
    public Material Trim { get; }

    public Material Floor { get; }

    /// <summary>Kind of wood of the furniture.</summary>
    public string Wood { get; }

    public LinearRgb Sofa { get; }

    public LinearRgb Chair { get; }

    public LinearRgb Accent { get; }

    public LinearRgb Rug { get; }

    /// <summary>Colour of the rug's figures.</summary>
    public LinearRgb Motif { get; }

    public LinearRgb Curtain { get; }
}
