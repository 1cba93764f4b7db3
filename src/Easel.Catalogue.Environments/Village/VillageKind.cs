using System.Collections.Immutable;

namespace Easel.Catalogue.Environments.Village;

/// <summary>How the houses of a village look, what grows before them and what stands at the end of the lane.</summary>
internal sealed record VillageKind
{
    /// <summary>Environment id.</summary>
    public required string Id { get; init; }

    /// <summary>Names, the usual one first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Colours of walls, sRGB.</summary>
    public required ImmutableArray<string> Walls { get; init; }

    /// <summary>Colours of doors and shutters, sRGB.</summary>
    public required ImmutableArray<string> Paints { get; init; }

    /// <summary>Share of houses whose walls are bare stone.</summary>
    public float Stone { get; init; }

    /// <summary>Share of windows with shutters.</summary>
    public float Shutters { get; init; } = 0.85f;

    /// <summary>Whether roofs are flat terraces behind a parapet.</summary>
    public bool IsFlat { get; init; }

    /// <summary>Whether the upper storeys are boarded with dark timber.</summary>
    public bool IsTimbered { get; init; }

    /// <summary>Whether windows have lattices of wood and roofs dark glazed tiles.</summary>
    public bool IsJapanese { get; init; }

    /// <summary>How far eaves stand out, metres.</summary>
    public float Eaves { get; init; } = 0.45f;

    /// <summary>Colour of roof tiles, sRGB.</summary>
    public string Roof { get; init; } = "#b0704c";

    /// <summary>Colour of the paving, sRGB.</summary>
    public string Paving { get; init; } = "#a0937f";

    /// <summary>Colours of what blooms, sRGB.</summary>
    public ImmutableArray<string> Blooms { get; init; } = ["#d8435a", "#e7718e", "#f0b53f", "#f3ece2", "#b965b8"];

    /// <summary>Whether climbing plants in bloom hang over walls.</summary>
    public bool HasClimbers { get; init; } = true;

    /// <summary>Whether tables of a café stand along the lane, under strings of bulbs.</summary>
    public bool HasTables { get; init; }

    /// <summary>What closes the view.</summary>
    public VillageEnd End { get; init; }

    /// <summary>All kinds.</summary>
    public static ImmutableArray<VillageKind> All { get; } =
    [
        new()
        {
            Id = "village-street",
            Names =
            [
                "village street", "village", "cobblestone street", "cobbled street", "cobbled alley", "narrow street", "old town", "old town street", "old village", "tuscan village", "italian village", "italian street", "mediterranean village",
                "mediterranean street", "medieval street", "cobblestone alley", "narrow alley", "village square", "french village", "provence village", "spanish village",
            ],
            Walls = ["#e4c58f", "#dba976", "#e9d6ae", "#d6926a", "#e6b98c", "#cfae84", "#e8cfa6"], Paints = ["#4f6b52", "#5b7f86", "#7d4a35", "#3f5f52", "#8a6a45"], Stone = 0.42f, End = VillageEnd.BellTower,
        },
        new()
        {
            Id = "cafe-terrace",
            Names = ["cafe terrace", "café terrace", "sidewalk cafe", "street cafe", "outdoor cafe", "pavement cafe", "terrace cafe", "outdoor restaurant", "restaurant terrace", "beer garden", "piazza"],
            Walls = ["#ead2a4", "#dfb98a", "#e4c7a4", "#d9a684", "#eadfc6"], Paints = ["#3f6b5c", "#7a3a32", "#35557a", "#8a6a3d"], Stone = 0.25f, HasTables = true, End = VillageEnd.BellTower,
        },
        new()
        {
            Id = "greek-village",
            Names = ["greek village", "greek island", "santorini", "mykonos", "greek street", "cycladic village", "greek island village", "greek alley", "white village"],
            Walls = ["#f4f3ef", "#f1f0ec", "#f6f4ee"], Paints = ["#2a66b0", "#2f74bf", "#1f5a9e", "#3c86c2"], Shutters = 0.75f, IsFlat = true, Paving = "#cfc9bd", Blooms = ["#d6248a", "#e0409a", "#c81f7a"], End = VillageEnd.BlueDome,
        },
        new()
        {
            Id = "alpine-village",
            Names = ["alpine village", "swiss village", "austrian village", "mountain village", "bavarian village", "alpine street", "tyrolean village", "norwegian village"],
            Walls = ["#f2ece0", "#efe6d4", "#f3eee6", "#ead9bd"], Paints = ["#6f3d26", "#2f5a45", "#8c2f2a", "#5a4630"], IsTimbered = true, Eaves = 0.85f, Roof = "#6f5a4a", Paving = "#98938b", Blooms = ["#d7263d", "#e23b4f", "#f06a7c", "#f4f0ea"],
            HasClimbers = false, End = VillageEnd.Peaks,
        },
        new()
        {
            Id = "japanese-street",
            Names = ["japanese street", "japanese village", "kyoto street", "kyoto", "japanese alley", "traditional japanese street", "japanese town", "old japanese street", "gion"],
            Walls = ["#4a3527", "#5a402c", "#3d2c22", "#cdbd9f", "#6a4b33"], Paints = ["#3a281c", "#54371f", "#6d2a22"], Shutters = 0, IsJapanese = true, Eaves = 0.95f, Roof = "#4a4f57", Paving = "#8f8a84",
            Blooms = ["#f3b9c9", "#f0a6ba"], HasClimbers = false, End = VillageEnd.Pagoda,
        },
    ];
}
