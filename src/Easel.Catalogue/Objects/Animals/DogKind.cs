namespace Easel.Catalogue.Objects.Animals;

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

    /// <summary>How far the muzzle reaches ahead of the head's centre, in head radii.</summary>
    public float MuzzleLength { get; init; } = 1.22f;

    /// <summary>Radius of the muzzle's tip, in head radii.</summary>
    public float MuzzleWidth { get; init; } = 0.40f;

    /// <summary>Length of the fur in trunk lengths.</summary>
    public float Fur { get; init; } = 0.075f;

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
            Scale = 0.56f,
            TrunkHeight = 0.77f,
            Chest = 0.27f,
            Head = 0.325f,
            HeadPosition = (0.36f, 0.50f),
            Neck = 0.21f,
            FrontLeg = (0.17f, 0.112f, 0.092f, 0.092f),
            HindLeg = (0.20f, 0.135f, 0.088f, 0.09f),
            Tail = 0.075f,
        },
        Coat = Coat.Hex("#e6b676", "#f8e6c4", "#d39a56", "#ecc48a"),
        Tail = TailKind.Plume,
    };

    /// <summary>Short legs, big upright ears, no tail to speak of.</summary>
    public static DogKind Corgi { get; } = new()
    {
        Build = new QuadrupedBuild
        {
            Scale = 0.50f,
            TrunkHeight = 0.48f,
            Chest = 0.26f,
            Loin = 0.95f,
            Width = 0.96f,
            Head = 0.285f,
            HeadPosition = (0.29f, 0.43f),
            Neck = 0.20f,
            FrontLeg = (0.14f, 0.105f, 0.09f, 0.085f),
            HindLeg = (0.17f, 0.12f, 0.09f, 0.085f),
            Stance = 0.155f,
        },
        Coat = Coat.Hex("#e09c55", "#fdf8f0", "#cd8a45", "#fdf8f0"),
        Pattern = CoatPattern.Blaze,
        PointedEars = true,
        EarLength = 1.2f,
        MuzzleWidth = 0.33f,
        Tail = TailKind.Stub,
        Fur = 0.065f,
    };

    /// <summary>White with black spots, short coat, slim.</summary>
    public static DogKind Dalmatian { get; } = Retriever with
    {
        Build = Retriever.Build with { Chest = 0.245f, Loin = 0.8f, Neck = 0.17f, Head = 0.30f, Tail = 0.045f, HeadPosition = (0.34f, 0.52f) },
        Coat = Coat.Hex("#f4f1ea", "#f8f6f0", "#26221f", "#f4f1ea"),
        Pattern = CoatPattern.Spots,
        Fur = 0.03f,
        Tail = TailKind.Whip,
        EarLength = 0.9f,
        Iris = "#70431f",
    };

    /// <summary>Black labrador.</summary>
    public static DogKind Labrador { get; } = Retriever with
    {
        Build = Retriever.Build with { Tail = 0.06f },
        Coat = Coat.Hex("#3a3431", "#453e3a", "#302b28", "#3a3431"),
        Fur = 0.04f,
        Tail = TailKind.Whip,
        EarLength = 0.85f,
        Iris = "#8a5524",
    };

    /// <summary>Grey and white, blue eyes, curled tail.</summary>
    public static DogKind Husky { get; } = Retriever with
    {
        Build = Retriever.Build with { Head = 0.31f, Tail = 0.09f },
        Coat = Coat.Hex("#565b62", "#f4f3f0", "#3c4046", "#f0efec"),
        Pattern = CoatPattern.Mask,
        PointedEars = true,
        EarLength = 0.95f,
        MuzzleWidth = 0.34f,
        Tail = TailKind.Curl,
        Fur = 0.08f,
        Iris = "#6fb3df",
    };

    /// <summary>Tricolour hound with long ears.</summary>
    public static DogKind Beagle { get; } = Retriever with
    {
        Build = Retriever.Build with { Scale = 0.42f, TrunkHeight = 0.66f, Chest = 0.255f, Head = 0.31f, Tail = 0.045f, HeadPosition = (0.33f, 0.47f) },
        Coat = Coat.Hex("#3a2c24", "#f6f2ea", "#b06d34", "#f6f2ea"),
        Pattern = CoatPattern.Saddle,
        EarLength = 1.15f,
        Fur = 0.035f,
        Tail = TailKind.Whip,
    };

    private static readonly (string Word, DogKind Kind)[] _byWord =
    [
        ("corgi", Corgi), ("dalmatian", Dalmatian), ("labrador", Labrador), ("husky", Husky), ("beagle", Beagle), ("retriever", Retriever), ("golden", Retriever), ("spotted", Dalmatian),
    ];
}
