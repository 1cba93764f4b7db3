using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Casts animals and robots that act as people: what they do, hold and wear; their looks are their own.</summary>
internal static partial class PersonCasting
{
    /// <summary>The word by which the stage tells that something acts as a person.</summary>
    public const string ActingWord = "acting";

    /// <summary>What an actor does and wears; null where the wishes do not ask it to act.</summary>
    /// <param name="stream">Random numbers.</param>
    /// <param name="wishes">What the plan asks.</param>
    /// <param name="isGrown">Whether it is grown up.</param>
    public static PersonParameters? Acting(RandomStream stream, Wishes wishes, bool isGrown = true)
    {
        if (!wishes.Words.Contains(ActingWord))
        {
            return null;
        }

        string? doing = PoseTable.Find(wishes);
        HoldKind? hold = HoldTable.Find(wishes.Held, doing);
        Outfit outfit = Costume(wishes);
        RandomStream head = stream.Child("head");
        var face = new FaceLook(PersonKind.Boy, false, LinearRgb.White, LinearRgb.White, LinearRgb.White, null, 0.6f, 0, 0, 1, 1, false, 0);
        return new PersonParameters(
            PersonKind.Boy,
            0,
            Actors.Height(wishes.Rig is not null, isGrown),
            face,
            new HairLook(HairStyle.Bald, LinearRgb.White, false, 0, 1, 0, false, LinearRgb.White, false),
            outfit,
            doing,
            hold,
            !wishes.Held.IsEmpty,
            wishes.Words.Contains("seated"),
            wishes.Rig,
            stream.Child("stance").Pick(0, 7),
            wishes.Count == 2 ? wishes.Index + 1 : 0,
            head.Range(0f, 0.12f),
            head.Range(-0.03f, 0.03f),
            stream.Seed);
    }

    /// <summary>The garments that are named, on a bare body.</summary>
    private static Outfit Costume(Wishes wishes)
    {
        var bare = new Outfit { Top = TopKind.Bare, Bottom = BottomKind.Trousers, HasBottom = false, HasShoes = false, Shoes = ShoeKind.Barefoot };
        OutfitRow? role = RoleOf(wishes);
        OutfitRow[] garments = [.. OutfitTable.Garments.Where(row => row.Names.Any(word => Asks(wishes, word)))];
        OutfitItem[] items = [.. role?.Items ?? [], .. garments.SelectMany(row => row.Items)];
        if (items.Length == 0)
        {
            return bare;
        }

        // Whatever the animal keeps of its own: head and ears stay free, and colours named for the animal are those of its coat.
        Outfit worn = Garments(role is null ? bare : role.Items.Aggregate(bare, static (o, item) => item.On(o)), wishes, PersonKind.Boy);
        worn = Colored(worn, wishes with { Colors = [] }, role is not null);
        bool hasBottom = items.Any(static i => i.Key == "bottom") || worn.Top is TopKind.Robe or TopKind.SpaceSuit;
        return worn with { Hat = HatKind.None, HasBottom = hasBottom, HasShoes = items.Any(static i => i.Key == "shoes") && worn.Shoes != ShoeKind.Barefoot };
    }
}
