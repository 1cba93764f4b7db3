namespace Easel.Catalogue.Animals;

/// <summary>A breed: proportions, head, coat.</summary>
internal sealed record DogKind
{
    /// <summary>Body proportions.</summary>
    public required QuadrupedBuild Build { get; init; }

    /// <summary>Typical colours.</summary>
    public required Coat Coat { get; init; }

    /// <summary>Layout of the colours.</summary>
    public CoatPattern Pattern { get; init; }

    /// <summary>True for upright pointed ears, false for hanging ones.</summary>
    public bool PointedEars { get; init; }

    /// <summary>Length of the ears in head radii.</summary>
    public float EarLength { get; init; } = 1;

    /// <summary>How much longer the fur is behind legs and thighs.</summary>
    public float Feathering { get; init; }

    /// <summary>How far the muzzle reaches ahead of the head's centre, in head radii.</summary>
    public float MuzzleLength { get; init; } = 1.56f;

    /// <summary>Radius of the muzzle's tip, in head radii.</summary>
    public float MuzzleWidth { get; init; } = 0.39f;

    /// <summary>Length of the fur in trunk lengths.</summary>
    public float Fur { get; init; } = 0.084f;

    /// <summary>Carriage of the tail.</summary>
    public TailKind Tail { get; init; }

    /// <summary>Colour of the eyes, sRGB hex.</summary>
    public string Iris { get; init; } = "#6b3f1d";

    /// <summary>The breed that words ask for, or null when they name none.</summary>
    public static DogKind? Named(IReadOnlySet<string> words)
    {
        foreach ((string word, DogKind kind) in _byWord)
        {
            if (words.Contains(word))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The words that name breeds.</summary>
    public static IEnumerable<string> BreedWords => _byWord.Select(k => k.Word);

    /// <summary>A golden retriever, the dog of dogs.</summary>
    public static DogKind Retriever { get; } = new()
    {
        Build = new QuadrupedBuild
        {
            Scale = 0.46f,
            TrunkHeight = 0.84f,
            Chest = 0.272f,
            Loin = 0.82f,
            Width = 0.84f,
            Head = 0.285f,
            HeadPosition = (0.35f, 0.50f),
            Neck = 0.195f,
            FrontLeg = (0.160f, 0.098f, 0.070f, 0.084f),
            HindLeg = (0.205f, 0.125f, 0.064f, 0.082f),
            Stance = 0.155f,
            Tail = 0.062f,
            SittingHeight = 0.84f,
            SittingLength = 0.60f,
        },
        Coat = Coat.Hex("#d6a562", "#f3e1bd", "#bd8c4e", "#deb57e"),
        Tail = TailKind.Plume,
        Feathering = 1.2f,
    };

    /// <summary>Short legs, big upright ears, no tail to speak of.</summary>
    public static DogKind Corgi { get; } = new()
    {
        Build = new QuadrupedBuild
        {
            Scale = 0.40f,
            TrunkHeight = 0.56f,
            Chest = 0.25f,
            Loin = 0.92f,
            Width = 0.94f,
            Head = 0.285f,
            HeadPosition = (0.28f, 0.45f),
            Neck = 0.20f,
            FrontLeg = (0.14f, 0.10f, 0.078f, 0.085f),
            HindLeg = (0.17f, 0.12f, 0.078f, 0.082f),
            Stance = 0.15f,
            SittingHeight = 0.66f,
            SittingLength = 0.62f,
        },
        Coat = Coat.Hex("#cf8c48", "#f7f1e6", "#b97638", "#f7f1e6"),
        Pattern = CoatPattern.Blaze,
        PointedEars = true,
        EarLength = 1.15f,
        MuzzleLength = 1.46f,
        MuzzleWidth = 0.30f,
        Tail = TailKind.Stub,
        Feathering = 0.4f,
        Fur = 0.065f,
    };

    /// <summary>White with black spots, short coat, slim.</summary>
    public static DogKind Dalmatian { get; } = Retriever with
    {
        Build = Retriever.Build with { Chest = 0.26f, Loin = 0.74f, Neck = 0.170f, Head = 0.27f, Tail = 0.038f, HeadPosition = (0.33f, 0.53f) },
        Coat = Coat.Hex("#efece5", "#f5f3ed", "#26221f", "#efece5"),
        Pattern = CoatPattern.Spots,
        Fur = 0.028f,
        Feathering = 0,
        Tail = TailKind.Whip,
        EarLength = 0.9f,
        Iris = "#70431f",
    };

    /// <summary>Black labrador.</summary>
    public static DogKind Labrador { get; } = Retriever with
    {
        Build = Retriever.Build with { Chest = 0.285f, Tail = 0.055f, Neck = 0.21f },
        Coat = Coat.Hex("#342e2a", "#3d3732", "#2a2522", "#342e2a"),
        Fur = 0.035f,
        Feathering = 0.2f,
        Tail = TailKind.Whip,
        EarLength = 0.85f,
        Iris = "#8a5524",
    };

    /// <summary>Grey and white, blue eyes, curled tail.</summary>
    public static DogKind Husky { get; } = Retriever with
    {
        Build = Retriever.Build with { Head = 0.285f, Tail = 0.075f },
        Coat = Coat.Hex("#565b62", "#f1efea", "#3c4046", "#edebe6"),
        Pattern = CoatPattern.Mask,
        PointedEars = true,
        EarLength = 0.95f,
        MuzzleLength = 1.52f,
        MuzzleWidth = 0.32f,
        Tail = TailKind.Curl,
        Feathering = 0.4f,
        Fur = 0.08f,
        Iris = "#6fa9cf",
    };

    /// <summary>Tricolour hound with long ears.</summary>
    public static DogKind Beagle { get; } = Retriever with
    {
        Build = Retriever.Build with { Scale = 0.32f, TrunkHeight = 0.76f, Chest = 0.268f, Head = 0.31f, Tail = 0.046f, HeadPosition = (0.33f, 0.50f), SittingHeight = 0.78f },
        Coat = Coat.Hex("#3a2c24", "#f3efe7", "#b06d34", "#f3efe7"),
        Pattern = CoatPattern.Saddle,
        EarLength = 1.15f,
        MuzzleWidth = 0.33f,
        Fur = 0.032f,
        Feathering = 0,
        Tail = TailKind.Whip,
    };

    private static readonly (string Word, DogKind Kind)[] _byWord =
    [
        ("corgi", Corgi), ("dalmatian", Dalmatian), ("labrador", Labrador), ("husky", Husky), ("beagle", Beagle), ("golden retriever", Retriever), ("retriever", Retriever), ("golden", Retriever), ("spotted", Dalmatian),
    ];
}
