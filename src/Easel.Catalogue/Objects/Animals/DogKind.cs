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

    /// <summary>How much longer the fur is behind legs and thighs.</summary>
    public float Feathering { get; init; }

    /// <summary>How far the muzzle reaches ahead of the head's centre, in head radii.</summary>
    public float MuzzleLength { get; init; } = 1.84f;

    /// <summary>Radius of the muzzle's tip, in head radii.</summary>
    public float MuzzleWidth { get; init; } = 0.36f;

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
            Scale = 0.46f,
            TrunkHeight = 0.92f,
            Chest = 0.275f,
            Loin = 0.78f,
            Width = 0.80f,
            Head = 0.208f,
            HeadPosition = (0.37f, 0.45f),
            Neck = 0.150f,
            FrontLeg = (0.145f, 0.080f, 0.045f, 0.060f),
            HindLeg = (0.195f, 0.108f, 0.043f, 0.058f),
            Stance = 0.15f,
            Tail = 0.055f,
            SittingHeight = 0.90f,
            SittingLength = 0.66f,
        },
        Coat = Coat.Hex("#d6a562", "#f3e1bd", "#bd8c4e", "#deb57e"),
        Tail = TailKind.Plume,
        Feathering = 0.9f,
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
            Head = 0.25f,
            HeadPosition = (0.28f, 0.42f),
            Neck = 0.18f,
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
        MuzzleLength = 1.66f,
        MuzzleWidth = 0.28f,
        Tail = TailKind.Stub,
        Feathering = 0.4f,
        Fur = 0.065f,
    };

    /// <summary>White with black spots, short coat, slim.</summary>
    public static DogKind Dalmatian { get; } = Retriever with
    {
        Build = Retriever.Build with { Chest = 0.26f, Loin = 0.74f, Neck = 0.135f, Head = 0.205f, Tail = 0.035f, HeadPosition = (0.34f, 0.49f) },
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
        Build = Retriever.Build with { Chest = 0.285f, Tail = 0.05f, Neck = 0.175f },
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
        Build = Retriever.Build with { Head = 0.215f, Tail = 0.07f },
        Coat = Coat.Hex("#565b62", "#f1efea", "#3c4046", "#edebe6"),
        Pattern = CoatPattern.Mask,
        PointedEars = true,
        EarLength = 0.95f,
        MuzzleLength = 1.72f,
        MuzzleWidth = 0.30f,
        Tail = TailKind.Curl,
        Feathering = 0.4f,
        Fur = 0.08f,
        Iris = "#6fa9cf",
    };

    /// <summary>Tricolour hound with long ears.</summary>
    public static DogKind Beagle { get; } = Retriever with
    {
        Build = Retriever.Build with { Scale = 0.32f, TrunkHeight = 0.80f, Chest = 0.265f, Head = 0.235f, Tail = 0.042f, HeadPosition = (0.33f, 0.46f), SittingHeight = 0.80f },
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
