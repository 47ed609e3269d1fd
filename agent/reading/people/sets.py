"""A list of words, written as text. Nothing else."""


def words(block: str) -> frozenset[str]:
    """The words of a block, whatever blanks and line breaks stand between them; those with an ß
    also as case folding writes them."""
    return frozenset((*block.split(), *block.replace("ß", "ss").split()))
