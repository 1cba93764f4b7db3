using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Casts a person: words and colours of a plan, and chance for all the plan leaves open.</summary>
internal static partial class PersonCasting
{
    private static readonly string[] _skins = ["#dfa988", "#d39a75", "#c4865e", "#a56d46", "#7f4e32", "#5d3926"];
    private static readonly string[] _irises = ["#6f8ba6", "#77875a", "#7a4a28", "#5a3520", "#6f9088", "#8a6232", "#6b4226", "#5f4030"];

    /// <summary>Draws all parameters.</summary>
    public static PersonParameters Sample(RandomStream stream, Wishes wishes)
    {
        OutfitRow? role = RoleOf(wishes);
        PersonKind kind = KindOf(stream.Child("kind"), wishes, role);
        role = RoleOf(wishes, kind);
        string? doing = PoseTable.Find(wishes) ?? (wishes.Pose is null && wishes.Held.IsEmpty ? role?.Says("pose")?.Replace('_', ' ') : null);
        doing ??= wishes.Count == 2 && wishes.Held.IsEmpty && AreClose(wishes) ? Duet.HandInHand
            : kind == PersonKind.Baby && wishes.Rig is null && !wishes.Words.Contains("seated") ? "sit as baby" : null;
        doing = doing == "play" && wishes.Words.Contains("ball") && wishes.Held.IsEmpty ? AtBall(wishes) : doing;
        HoldKind? hold = HoldTable.Find(wishes.Held, doing);
        bool child = kind is PersonKind.Boy or PersonKind.Girl or PersonKind.Baby, feminine = kind is PersonKind.Woman or PersonKind.Girl;
        bool old = !child && Says(wishes, "old", "elderly", "grandfather", "grandmother", "grandparent", "grandma", "grandpa");
        old |= role?.Items.Any(static i => i.Key == "old") == true && !child;
        int? complexion = Complexion(wishes);
        if (complexion is not null)
        {
            wishes = wishes with { Colors = wishes.Colors.RemoveAt(0) };
        }

        Outfit outfit = Dressed(stream.Child("outfit"), wishes, kind, doing);
        HairLook hair = HairOf(stream.Child("hair"), wishes, (kind, old, complexion >= 3), outfit, role);

        // Hair and skin tend to go together: dark skin has dark hair.
        RandomStream face = stream.Child("face");
        int tone = complexion is { } named ? named + face.Child("skin").Range(0, named == 3 ? 0 : 1) : SkinTone(face.Child("skin"), wishes, hair.Color);
        float smile = Says(wishes, "sad", "angry", "crying") || wishes.Pose == "cry" ? -0.7f
            : Says(wishes, "smiling", "happy", "laughing", "cheerful") || wishes.Pose is "smile" or "jump" or "dance" or "wave" ? 1
            : face.Child("smile").Range(0.56f, 0.63f);
        if (smile > 0 && smile < 1 && face.Child("laugh").Chance(child ? 0.55f : 0.40f))
        {
            smile = face.Child("laugh").Range(0.85f, 1f);
        }

        (smile, Expression expression) = (doing, Says(wishes, "surprised", "scared"), Says(wishes, "angry"), Says(wishes, "serious")) switch
        {
            (_, true, _, _) => (0.1f, Expression.Surprised),
            (_, _, true, _) or ("box" or "fence", _, _, _) => (MathF.Min(smile, -0.35f), Expression.Angry),
            (_, _, _, true) or ("think", _, _, _) => (0.12f, Expression.Calm),
            _ when kind == PersonKind.Baby => (MathF.Min(smile, 0.62f), Expression.Calm),
            ("sing", _, _, _) or ("speak", _, _, _) => (0.95f, Expression.Calm),
            ("cry", _, _, _) => (-0.8f, Expression.Calm),
            ("laugh" or "cheer" or "dance" or "jump" or "clap", _, _, _) => (1, Expression.Calm),
            ("sleep" or "pray" or "cross-legged", _, _, _) => (0.4f, Expression.Calm),
            _ => (smile, Expression.Calm),
        };
        LinearRgb iris = wishes.PartColorOr("eyes", LinearRgb.FromHex(tone >= 4 ? "#4a3020" : face.Child("iris").Pick(_irises.AsSpan())));
        var look = new FaceLook(
            kind,
            old,
            outfit.SkinColor ?? LinearRgb.FromHex(_skins[tone]),
            iris,
            hair.Color * (old ? 0.60f : Luminance(hair.Color) > 0.12f ? 0.36f : 0.80f),
            hair.Style is HairStyle.Bald or HairStyle.Wreath ? null : hair.Style == HairStyle.Down ? LinearRgb.Lerp(hair.Color, LinearRgb.FromHex(_skins[tone]), 0.45f) : hair.Color,
            smile,
            Says(wishes, "freckles", "freckled") ? 1 : kind != PersonKind.Baby && tone <= 1 && face.Child("freckles").Chance(child ? 0.5f : 0.15f) ? face.Child("freckles").Range(0.5f, 1f) : 0,
            !child && !feminine && !old && hair.Beard <= 0 && face.Child("stubble").Chance(0.3f) ? 0.7f : 0,
            face.Child("width").Range(0.95f, 1.06f),
            face.Child("nose").Range(0.88f, 1.15f),
            doing is "sleep" or "pray" || (doing == "cross-legged" && wishes.Pose == "meditate"),
            0,
            expression) { Shape = FaceShape.Sample(face.Child("shape")) };
        RandomStream head = stream.Child("head");
        return new PersonParameters(
            kind,
            StoutnessOf(stream.Child("stoutness"), wishes, child),
            (Says(wishes, "tall") ? 1.06f : Says(wishes, "short", "small") ? 0.93f : 1) * stream.Child("height").Range(0.98f, 1.02f),
            look,
            hair,
            outfit,
            doing == "dance" && role?.Says("pose") == "ballet" ? "ballet" : doing,
            hold,
            !wishes.Held.IsEmpty,
            wishes.Words.Contains("seated"),
            wishes.Rig,
            StanceOf(stream.Child("stance"), kind, outfit),
            wishes.Count == 2 ? wishes.Index + 1 : 0,
            head.Range(-0.06f, 0.06f),
            head.Range(-0.03f, 0.03f),
            stream.Seed);
    }

    /// <summary>Of those who play at a ball the first kicks it, and the others run for it and call.</summary>
    private static string AtBall(Wishes wishes) => (wishes.Index % 3) switch { 0 => "kick", 1 => "run", _ => "cheer" };

    /// <summary>Hands go into pockets where they can be reached: those of trousers, not under a jacket. A hand on the hip needs a hip: where a
    /// skirt stands off it, both arms hang.</summary>
    private static int StanceOf(RandomStream stream, PersonKind kind, Outfit outfit)
    {
        bool hasSkirt = outfit.Top is TopKind.Dress or TopKind.Robe or TopKind.Coat or TopKind.Tunic || outfit.HasSkirt;
        bool hasPockets = !hasSkirt && outfit.Bottom is BottomKind.Trousers or BottomKind.Shorts && outfit.Top is not (TopKind.Jacket or TopKind.SpaceSuit or TopKind.Armor or TopKind.Puffer) && !outfit.Has(Accessory.Apron);
        return kind switch
        {
            PersonKind.Woman => outfit.Top == TopKind.Dress ? stream.Pick(12, 13, 14, 10, 11) : hasSkirt ? stream.Pick(8, 9, 0, 7) : stream.Pick(4, 5, 12, 8, 6),
            PersonKind.Girl => outfit.Top == TopKind.Dress ? stream.Pick(10, 11, 8, 9) : hasSkirt ? stream.Pick(8, 9, 0, 7) : stream.Pick(4, 5, 0, 8, 6),
            PersonKind.Man when outfit.Top == TopKind.Jacket => stream.Pick(0, 15, 7, 16),
            _ => hasPockets ? stream.Pick(1, 2, 3, 1) : stream.Pick(0, 7),
        };
    }

    private static bool Says(Wishes wishes, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (wishes.Words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static float Luminance(LinearRgb c) => (0.2126f * c.R) + (0.7152f * c.G) + (0.0722f * c.B);

    private static PersonKind KindOf(RandomStream stream, Wishes wishes, OutfitRow? role)
    {
        bool girl = Says(wishes, "girl", "daughter"), boy = Says(wishes, "boy", "son"), child = Says(wishes, "child", "kid", "toddler", "baby");
        bool wearsDress = wishes.PartColors.ContainsKey("dress") || wishes.PartColors.ContainsKey("skirt") || Says(wishes, "dress", "skirt");
        bool woman = Says(wishes, "woman", "lady", "mother", "wife", "grandmother", "grandma", "aunt", "sister");
        bool man = Says(wishes, "man", "gentleman", "guy", "father", "husband", "grandfather", "grandpa", "uncle", "brother")
            || Says(wishes, "beard", "moustache", "mustache", "bearded");
        if (!woman && !man && !girl && !boy)
        {
            // The role itself tells, or how it is called: a policeman, a saleswoman.
            woman = role?.Says("sex") == "woman" || wishes.Words.Any(static w => w.EndsWith("woman", StringComparison.Ordinal));
            man = role?.Says("sex") == "man" || (!woman && wishes.Words.Any(static w => w.EndsWith("man", StringComparison.Ordinal) && w is not ("human" or "roman")));
        }

        if (Says(wishes, "baby", "infant", "newborn"))
        {
            return PersonKind.Baby;
        }

        if (!woman && !man && !girl && !boy && !child && role is null && FamilyMember(wishes) is { } member)
        {
            return member;
        }

        if (girl || (child && (woman || wearsDress)))
        {
            // The girls of anime are young women.
            bool grown = woman || (Says(wishes, PersonFashion.Anime) && !Says(wishes, "little", "small", "young"));
            return child || !grown ? PersonKind.Girl : PersonKind.Woman;
        }

        if (boy)
        {
            return PersonKind.Boy;
        }

        if (child)
        {
            return Second(stream, wishes) ? PersonKind.Boy : PersonKind.Girl;
        }

        if (woman || man)
        {
            return woman ? PersonKind.Woman : PersonKind.Man;
        }

        wearsDress |= OutfitTable.Garments.Any(row => row.Items.Any(static i => i.Kind is "dress" or "skirt" or "long-skirt" or "ball-skirt" or "mini-skirt" or "tutu") && row.Names.Any(word => Asks(wishes, word)));
        return wearsDress || Second(stream, wishes) ? PersonKind.Woman : PersonKind.Man;
    }

    /// <summary>Whether two belong together, so that they stand hand in hand where nothing else is said.</summary>
    internal static bool AreClose(Wishes wishes) => wishes.Pose is null or "stand" or "hold" or "love" && Says(wishes, "couple", "newlywed", "lover");

    /// <summary>Chance for one alone; in a group neighbours differ.</summary>
    private static bool Second(RandomStream stream, Wishes wishes) => wishes.Count > 1 ? wishes.Turn % 2 == 1 : stream.Chance(0.5f);

    /// <summary>Who the individuals of a couple or a family are: he, she, and then the children; null for other groups.</summary>
    private static PersonKind? FamilyMember(Wishes wishes)
    {
        bool isPair = Says(wishes, "couple", "parent", "grandparent", "newlywed", "lover"), isFamily = Says(wishes, "family");
        return wishes.Count < 2 || !(isPair || isFamily) ? null
            : wishes.Index switch
            {
                0 => PersonKind.Man,
                1 => PersonKind.Woman,
                2 => PersonKind.Girl,
                3 => PersonKind.Boy,
                4 when isFamily => PersonKind.Baby,
                _ => wishes.Index % 2 == 0 ? PersonKind.Girl : PersonKind.Boy,
            };
    }

    /// <summary>The tone of skin that the colour of the person itself names: a black woman, a white man, a brown boy. Null where it is no colour
    /// of skin, and for trades: a chef or a king in white is clothed so.</summary>
    private static int? Complexion(Wishes wishes)
    {
        if (wishes.Colors.Length == 0 || !Says(wishes, "man", "woman", "boy", "girl", "child", "kid", "lady", "gentleman", "guy"))
        {
            return null;
        }

        LinearRgb named = wishes.Colors[0];
        float most = MathF.Max(named.R, MathF.Max(named.G, named.B)), least = MathF.Min(named.R, MathF.Min(named.G, named.B));
        bool isBrown = named.R > 1.4f * named.G && named.R < 4.5f * named.G && named.G > named.B && named.R < 0.3f;
        return isBrown ? 3 : most - least > 0.05f ? null : most < 0.03f ? 4 : least > 0.7f ? 0 : null;
    }

    private static int SkinTone(RandomStream stream, Wishes wishes, LinearRgb hair)
    {
        if (Says(wishes, "pale", "fair"))
        {
            return 0;
        }

        return Luminance(hair) > 0.045f ? stream.Range(0, 1) : stream.Pick(0, 1, 1, 2, 2, 3, 4, 5);
    }

    private static float StoutnessOf(RandomStream stream, Wishes wishes, bool child) =>
        Says(wishes, "fat", "chubby", "stout") ? 0.95f
        : Says(wishes, "thin", "slim", "skinny") ? -0.7f
        : Says(wishes, "muscular", "strong") ? 0.25f
        : stream.Range(-0.35f, child ? 0.3f : 0.25f);
}
